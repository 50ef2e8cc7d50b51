package receiver

import (
	"crypto/ed25519"
	"encoding/base64"

	"sitong/internal/platform/chain"
	"sitong/internal/platform/keyring"
)

// ReceiptFormat names the layout of a receipt.
const ReceiptFormat = "sitong.receipt.v1"

// Outcomes of a delivery.
const (
	Accepted = "accepted"
	Rejected = "rejected"
)

// Receipt is what the receiving end says of one package, and signs.
type Receipt struct {
	Format         string   `json:"format"`
	Number         string   `json:"number"` // of the receiving end's register
	ExternalID     string   `json:"external_id"`
	ManifestSHA256 string   `json:"manifest_sha256"`
	Outcome        string   `json:"outcome"`
	Reasons        []string `json:"reasons"`
	ReceivedAt     int64    `json:"received_at"`
	Receiver       string   `json:"receiver"`
	Key            string   `json:"key"`       // Ed25519 public key, base64
	Signature      string   `json:"signature"` // over the receipt without this field, RFC 8785
}

// payload is what the signature covers.
func (r Receipt) payload() ([]byte, error) {
	r.Signature = ""
	return chain.Canonical(r)
}

// sign completes the receipt.
func (r *Receipt) sign(key ed25519.PrivateKey) error {
	r.Key = base64.StdEncoding.EncodeToString(key.Public().(ed25519.PublicKey))
	b, err := r.payload()
	if err != nil {
		return err
	}
	r.Signature = base64.StdEncoding.EncodeToString(ed25519.Sign(key, b))
	return nil
}

// Genuine says whether the receipt is signed by the key it names.
func (r Receipt) Genuine() bool {
	key, err := base64.StdEncoding.DecodeString(r.Key)
	if err != nil || len(key) != ed25519.PublicKeySize {
		return false
	}
	signature, err := base64.StdEncoding.DecodeString(r.Signature)
	if err != nil {
		return false
	}
	b, err := r.payload()
	return err == nil && ed25519.Verify(key, b, signature)
}

// KeyID names the key of the receiving end.
func (r Receipt) KeyID() string {
	key, err := base64.StdEncoding.DecodeString(r.Key)
	if err != nil {
		return ""
	}
	return keyring.KeyID(key)
}
