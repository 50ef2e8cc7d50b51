package verify

import (
	"archive/zip"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"time"

	"github.com/emmansun/gmsm/sm3"

	"sitong/internal/kernel/clock"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/keyring"
)

// Signer holds the keys of the deployment (keyring.Ring).
type Signer interface {
	SignSM2(data []byte) ([]byte, error)
	SM2Public() []byte
	SignEd25519(data []byte) []byte
	Ed25519Public() ed25519.PublicKey
}

// Begin adds a file to a zip at the instant at (UTC ms), which zip keeps to two seconds.
func Begin(z *zip.Writer, name string, at int64) (io.Writer, error) {
	return z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: clock.FromMillis(at).Truncate(2 * time.Second)})
}

// Pack copies one file into the zip and completes its entry with size and hashes.
func Pack(z *zip.Writer, e BundleEntry, at int64, content io.Reader) (BundleEntry, error) {
	w, err := Begin(z, e.Path, at)
	if err != nil {
		return e, err
	}
	a, g := sha256.New(), sm3.New()
	if e.SizeBytes, err = io.Copy(io.MultiWriter(w, a, g), content); err != nil {
		return e, fmt.Errorf("verify: %s: %w", e.Path, err)
	}
	e.SHA256, e.SM3 = hex.EncodeToString(a.Sum(nil)), hex.EncodeToString(g.Sum(nil))
	return e, nil
}

// Checkpoint signs where a park's audit chain stands at an instant: the trusted time of what
// is sealed then.
func Checkpoint(park string, seq int64, hash string, at int64, by Signer) (chain.Checkpoint, error) {
	c := chain.Checkpoint{Origin: "sitong", Park: park, Seq: seq, Hash: hash, At: at, KeyID: keyring.KeyID(by.Ed25519Public())}
	payload, err := c.Payload()
	if err != nil {
		return c, err
	}
	c.Signature = base64.StdEncoding.EncodeToString(by.SignEd25519(payload))
	return c, nil
}

// Seal ends the zip: the manifest with the names of the keys, its signatures, and what people
// need to check them. It returns the SHA-256 of the manifest.
func Seal(z *zip.Writer, m BundleManifest, readme string, by Signer) (string, error) {
	m.Ed25519, m.SM2 = keyring.KeyID(by.Ed25519Public()), keyring.KeyID(by.SM2Public())
	manifest, err := chain.Canonical(m)
	if err != nil {
		return "", err
	}
	sm, err := by.SignSM2(manifest)
	if err != nil {
		return "", fmt.Errorf("verify: %w", err)
	}
	edPEM, sm2PEM, err := PublicPEM(by.Ed25519Public(), by.SM2Public())
	if err != nil {
		return "", err
	}
	for _, part := range []struct {
		name    string
		content []byte
	}{
		{BundleManifestName, manifest}, {BundleEd25519Name, by.SignEd25519(manifest)}, {BundleSM2Name, sm},
		{BundleEd25519Key, edPEM}, {BundleSM2Key, sm2PEM}, {BundleSums, []byte(m.Sums())}, {BundleReadme, []byte(readme)},
	} {
		w, err := Begin(z, part.name, m.MadeAt)
		if err == nil {
			_, err = w.Write(part.content)
		}
		if err != nil {
			return "", fmt.Errorf("verify: %w", err)
		}
	}
	h := sha256.Sum256(manifest)
	return hex.EncodeToString(h[:]), nil
}
