// Package keyring holds the keys of a deployment: it seals personal data, makes blind
// indexes, derives token keys and signs filings and checkpoints.
//
// Sealed values are SM4-GCM (GB/T 32907), blind indexes HMAC-SM3 (GB/T 32905), filings
// SM2-with-SM3 (GB/T 32918), checkpoints Ed25519. Keys are files readable by their owner
// only; they are never part of the data folder's backup.
package keyring

import (
	"crypto/cipher"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/sm3"
	"github.com/emmansun/gmsm/sm4"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// ErrUnsealable reports a value that cannot be opened where it stands: it was damaged, or
// moved from another row, column, table or park.
var ErrUnsealable = errs.New(errs.Internal, "keyring.unsealable", "密文校验失败", "A sealed value does not belong where it was found")

// Place is where a sealed value lives; it is bound into the value.
type Place struct {
	Park          id.ID
	Table, Column string
	Row           id.ID
}

func (p Place) bytes() []byte {
	return []byte(string(p.Park) + "|" + p.Table + "|" + p.Column + "|" + string(p.Row))
}

// Ring is the open set of keys.
type Ring struct {
	masters   map[string][]byte // key id → 32 bytes
	current   string
	index     []byte
	token     []byte
	sm2       *sm2.PrivateKey
	sm2Public []byte
	ed        ed25519.PrivateKey
}

// Seal encrypts plain for its place: s4.<key id>.<nonce and ciphertext>. An empty plain
// text stays empty.
func (r *Ring) Seal(at Place, plain string) (string, error) {
	if plain == "" {
		return "", nil
	}
	gcm, err := r.gcm(r.current, at.Park)
	if err != nil {
		return "", err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return "", fmt.Errorf("keyring: %w", err)
	}
	return "s4." + r.current + "." + base64.RawURLEncoding.EncodeToString(gcm.Seal(nonce, nonce, []byte(plain), at.bytes())), nil
}

// Unseal decrypts a value made by Seal for the same place. ErrUnsealable otherwise.
func (r *Ring) Unseal(at Place, sealed string) (string, error) {
	if sealed == "" {
		return "", nil
	}
	part := strings.SplitN(sealed, ".", 3)
	if len(part) != 3 || part[0] != "s4" {
		return "", ErrUnsealable
	}
	gcm, err := r.gcm(part[1], at.Park)
	if err != nil {
		return "", ErrUnsealable.Because(err)
	}
	b, err := base64.RawURLEncoding.DecodeString(part[2])
	if err != nil || len(b) < gcm.NonceSize() {
		return "", ErrUnsealable
	}
	plain, err := gcm.Open(nil, b[:gcm.NonceSize()], b[gcm.NonceSize():], at.bytes())
	if err != nil {
		return "", ErrUnsealable.Because(err)
	}
	return string(plain), nil
}

func (r *Ring) gcm(kid string, park id.ID) (cipher.AEAD, error) {
	master, ok := r.masters[kid]
	if !ok {
		return nil, errors.New("keyring: unknown key id")
	}
	block, err := sm4.NewCipher(mac(master, "seal", string(park))[:16])
	if err != nil {
		return nil, fmt.Errorf("keyring: %w", err)
	}
	return cipher.NewGCM(block)
}

// Index is the blind index of a normalised value: equal values of one park and column have
// equal indexes, and nothing else can be learned without the key. Empty stays empty.
func (r *Ring) Index(park id.ID, column, normalised string) string {
	if normalised == "" {
		return ""
	}
	key := mac(r.index, "index", string(park), column)
	return hex.EncodeToString(mac(key, normalised))
}

// Key derives the 32-byte key of one purpose (access tokens, refresh tokens, codes).
func (r *Ring) Key(purpose string) []byte { return mac(r.token, "key", purpose) }

// Hash is the keyed hash of a short secret (codes, machine tokens): 64 hex digits.
func (r *Ring) Hash(purpose, secret string) string {
	return hex.EncodeToString(mac(r.Key("hash "+purpose), secret))
}

// SignSM2 signs data with SM2-with-SM3, ASN.1 form, default user id.
func (r *Ring) SignSM2(data []byte) ([]byte, error) {
	return r.sm2.SignWithSM2(rand.Reader, nil, data)
}

// SM2Public is the public key of SignSM2, an uncompressed point.
func (r *Ring) SM2Public() []byte { return r.sm2Public }

// SignEd25519 signs data.
func (r *Ring) SignEd25519(data []byte) []byte { return ed25519.Sign(r.ed, data) }

// Ed25519Public is the public key of SignEd25519.
func (r *Ring) Ed25519Public() ed25519.PublicKey { return r.ed.Public().(ed25519.PublicKey) }

// KeyID names a public key: the first 16 hex digits of its SM3 hash.
func KeyID(public []byte) string {
	h := sm3.Sum(public)
	return hex.EncodeToString(h[:8])
}

func mac(key []byte, parts ...string) []byte {
	h := hmac.New(sm3.New, key)
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s|", len(p), p)
	}
	return h.Sum(nil)
}
