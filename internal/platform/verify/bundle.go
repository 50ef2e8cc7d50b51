// Package verify checks offline what the product hands out: it needs the file itself and
// nothing else, neither the database nor the network.
//
// It owns the formats whose truth others must be able to check. It imports no domain and no
// database, so whoever reads it has read everything that decides.
package verify

import (
	"archive/zip"
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"strings"

	"github.com/emmansun/gmsm/sm2"
	"github.com/emmansun/gmsm/sm3"
	"github.com/emmansun/gmsm/smx509"

	"sitong/internal/platform/chain"
	"sitong/internal/platform/keyring"
)

// BundleFormat names this layout: a zip file with
//
//	manifest.json                   what is in it, RFC 8785 canonical JSON
//	signatures/manifest.ed25519     64 bytes over manifest.json
//	signatures/manifest.sm2         SM2-with-SM3 over manifest.json, ASN.1, default user id
//	signatures/ed25519.pem, sm2.pem the public keys
//	SHA256SUMS                      for sha256sum -c
//	README.txt                      how to check it without us
//	files/…                         the evidence
const BundleFormat = "sitong.bundle.v1"

// The names inside a bundle.
const (
	BundleManifestName = "manifest.json"
	BundleEd25519Name  = "signatures/manifest.ed25519"
	BundleSM2Name      = "signatures/manifest.sm2"
	BundleEd25519Key   = "signatures/ed25519.pem"
	BundleSM2Key       = "signatures/sm2.pem"
	BundleSums         = "SHA256SUMS"
	BundleReadme       = "README.txt"
)

// BundleManifest says what a bundle proves: which content, made when and by whom, why, and
// where the park's audit chain stood at that moment (电子签名法 art. 5, 6, 8: complete and
// unaltered, format kept, sender and time identifiable).
type BundleManifest struct {
	Format    string           `json:"format"`
	ID        string           `json:"id"`
	Park      string           `json:"park"`
	Kind      string           `json:"kind"`
	AboutKind string           `json:"about_kind"`
	AboutID   string           `json:"about_id"`
	Title     string           `json:"title"`
	Reason    string           `json:"reason"`
	MadeBy    string           `json:"made_by"`
	MadeAt    int64            `json:"made_at"`
	Files     []BundleEntry    `json:"files"`
	Chain     chain.Checkpoint `json:"chain"`
	Ed25519   string           `json:"ed25519_key_id"`
	SM2       string           `json:"sm2_key_id"`
}

// BundleEntry is one file of a bundle.
type BundleEntry struct {
	Path       string `json:"path"`
	FileID     string `json:"file_id"`
	Role       string `json:"role"` // transcript, product, hits, clip, exhibit …
	Name       string `json:"name"`
	MediaType  string `json:"media_type"`
	SizeBytes  int64  `json:"size_bytes"`
	SHA256     string `json:"sha256"`
	SM3        string `json:"sm3"`
	UploadedBy string `json:"uploaded_by"`
	UploadedAt int64  `json:"uploaded_at"`
}

// Finding is one thing that is wrong.
type Finding struct {
	Code string `json:"code"`
	Path string `json:"path,omitempty"`
	Why  string `json:"why"`
}

// BundleReport is the outcome of a check; a bundle is genuine when Findings is empty and
// the key ids are ones the reader trusts.
type BundleReport struct {
	Manifest BundleManifest `json:"manifest"`
	Files    int            `json:"files"`
	Ed25519  string         `json:"ed25519_key_id"`
	SM2      string         `json:"sm2_key_id"`
	Findings []Finding      `json:"findings"`
}

// Good says whether nothing is wrong.
func (r BundleReport) Good() bool { return len(r.Findings) == 0 }

func (r *BundleReport) find(code, path, why string) {
	r.Findings = append(r.Findings, Finding{code, path, why})
}

const (
	maxManifestBytes = 16 << 20
	maxBundleEntries = 20_000
)

// Bundle checks a bundle. trusted are the key ids the reader knows to be ours; without them
// the report shows the ids and the reader compares. An error means the file cannot be read
// as a bundle at all.
func Bundle(file io.ReaderAt, sizeBytes int64, trusted ...string) (BundleReport, error) {
	r, _, err := container(BundleFormat, file, sizeBytes, trusted)
	return r, err
}

// container checks what bundles and packages have in common, and returns the entries for what
// they have not.
func container(format string, file io.ReaderAt, sizeBytes int64, trusted []string) (BundleReport, map[string]*zip.File, error) {
	var r BundleReport
	z, err := zip.NewReader(file, sizeBytes)
	if err != nil {
		return r, nil, fmt.Errorf("verify: not a zip file: %w", err)
	}
	if len(z.File) > maxBundleEntries {
		return r, nil, fmt.Errorf("verify: %d entries are too many", len(z.File))
	}
	entries := map[string]*zip.File{}
	for _, e := range z.File {
		if entries[e.Name] != nil {
			r.find("duplicate", e.Name, "the name appears twice")
		}
		entries[e.Name] = e
	}
	manifest, err := small(entries, BundleManifestName)
	if err != nil {
		return r, nil, err
	}
	if err := json.Unmarshal(manifest, &r.Manifest); err != nil {
		return r, nil, fmt.Errorf("verify: manifest.json: %w", err)
	}
	if r.Manifest.Format != format {
		return r, nil, fmt.Errorf("verify: format %q is not known", r.Manifest.Format)
	}
	if again, err := chain.Canonical(r.Manifest); err != nil || !bytes.Equal(again, manifest) {
		r.find("not_canonical", BundleManifestName, "the manifest is not in canonical form or holds unknown fields")
	}
	r.signatures(entries, manifest, trusted)
	r.contents(entries)
	r.helpers(entries)
	return r, entries, nil
}

func small(entries map[string]*zip.File, name string) ([]byte, error) {
	e := entries[name]
	if e == nil {
		return nil, fmt.Errorf("verify: %s is missing", name)
	}
	f, err := e.Open()
	if err != nil {
		return nil, fmt.Errorf("verify: %s: %w", name, err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxManifestBytes+1))
	if err != nil || len(b) > maxManifestBytes {
		return nil, fmt.Errorf("verify: %s cannot be read: %v", name, err)
	}
	return b, nil
}

// signatures checks both signatures, the keys' names and the checkpoint.
func (r *BundleReport) signatures(entries map[string]*zip.File, manifest []byte, trusted []string) {
	ed, err := edKey(entries)
	if err != nil {
		r.find("key", BundleEd25519Key, err.Error())
	} else {
		r.Ed25519 = keyring.KeyID(ed)
		if sig, err := small(entries, BundleEd25519Name); err != nil || !ed25519.Verify(ed, manifest, sig) {
			r.find("signature", BundleEd25519Name, "the Ed25519 signature does not fit the manifest")
		}
		if !r.Manifest.Chain.Valid(ed) {
			r.find("checkpoint", BundleManifestName, "the checkpoint of the audit chain is not signed by the same key")
		}
	}
	point, ok := r.sm2Key(entries, manifest)
	if ok {
		r.SM2 = keyring.KeyID(point)
	}
	if err == nil && ok && !samePEM(entries, ed, point) {
		r.find("altered", BundleEd25519Key, "the key files hold more or other than the keys")
	}
	if r.Ed25519 != r.Manifest.Ed25519 || r.SM2 != r.Manifest.SM2 {
		r.find("key_id", BundleManifestName, "the manifest names other keys")
	}
	if c := r.Manifest.Chain; c.Park != r.Manifest.Park || c.At > r.Manifest.MadeAt {
		r.find("checkpoint", BundleManifestName, "the checkpoint belongs to another park or a later moment")
	}
	for _, k := range []string{r.Ed25519, r.SM2} {
		if len(trusted) > 0 && !contains(trusted, k) {
			r.find("untrusted_key", "", "key "+k+" is not among the trusted ones")
		}
	}
}

// samePEM says whether the key files spell the keys and nothing else.
func samePEM(entries map[string]*zip.File, ed ed25519.PublicKey, point []byte) bool {
	edPEM, sm2PEM, err := PublicPEM(ed, point)
	if err != nil {
		return false
	}
	a, errA := small(entries, BundleEd25519Key)
	b, errB := small(entries, BundleSM2Key)
	return errA == nil && errB == nil && bytes.Equal(a, edPEM) && bytes.Equal(b, sm2PEM)
}

func contains(all []string, one string) bool {
	for _, v := range all {
		if strings.EqualFold(v, one) {
			return true
		}
	}
	return false
}

func edKey(entries map[string]*zip.File) (ed25519.PublicKey, error) {
	b, err := small(entries, BundleEd25519Key)
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(b)
	if block == nil {
		return nil, fmt.Errorf("not a PEM file")
	}
	key, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, err
	}
	ed, ok := key.(ed25519.PublicKey)
	if !ok {
		return nil, fmt.Errorf("not an Ed25519 key")
	}
	return ed, nil
}

// sm2Key checks the SM2 signature and returns the point of its key.
func (r *BundleReport) sm2Key(entries map[string]*zip.File, manifest []byte) ([]byte, bool) {
	b, err := small(entries, BundleSM2Key)
	block, _ := pem.Decode(b)
	if err != nil || block == nil {
		r.find("key", BundleSM2Key, "the SM2 key is missing or unreadable")
		return nil, false
	}
	point := Point(block.Bytes)
	public, err := sm2.NewPublicKey(point)
	if err != nil {
		r.find("key", BundleSM2Key, "not an SM2 key")
		return nil, false
	}
	if sig, err := small(entries, BundleSM2Name); err != nil || !sm2.VerifyASN1WithSM2(public, nil, manifest, sig) {
		r.find("signature", BundleSM2Name, "the SM2 signature does not fit the manifest")
	}
	return point, true
}

// Point is the uncompressed point at the end of a PKIX public key.
func Point(der []byte) []byte {
	if len(der) < 65 {
		return nil
	}
	return der[len(der)-65:]
}

// PublicPEM spells public keys for people with common tools.
func PublicPEM(ed ed25519.PublicKey, sm2Point []byte) (edPEM, sm2PEM []byte, err error) {
	der, err := x509.MarshalPKIXPublicKey(ed)
	if err != nil {
		return nil, nil, fmt.Errorf("verify: %w", err)
	}
	public, err := sm2.NewPublicKey(sm2Point)
	if err != nil {
		return nil, nil, fmt.Errorf("verify: %w", err)
	}
	smDER, err := smx509.MarshalPKIXPublicKey(public)
	if err != nil {
		return nil, nil, fmt.Errorf("verify: %w", err)
	}
	block := func(b []byte) []byte { return pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: b}) }
	return block(der), block(smDER), nil
}

// contents compares every file with the manifest, and the manifest with every file.
func (r *BundleReport) contents(entries map[string]*zip.File) {
	named := map[string]bool{BundleManifestName: true, BundleEd25519Name: true, BundleSM2Name: true, BundleEd25519Key: true,
		BundleSM2Key: true, BundleSums: true, BundleReadme: true}
	for _, f := range r.Manifest.Files {
		if named[f.Path] {
			r.find("duplicate", f.Path, "the manifest lists it twice")
			continue
		}
		named[f.Path] = true
		e := entries[f.Path]
		if e == nil {
			r.find("missing", f.Path, "the file is missing")
			continue
		}
		r.Files++
		if why := compare(e, f); why != "" {
			r.find("altered", f.Path, why)
		}
	}
	for name := range entries {
		if !named[name] {
			r.find("unlisted", name, "the manifest does not list it")
		}
	}
}

func compare(e *zip.File, want BundleEntry) string {
	f, err := e.Open()
	if err != nil {
		return err.Error()
	}
	defer f.Close()
	a, b := sha256.New(), sm3.New()
	n, err := io.Copy(io.MultiWriter(a, b), io.LimitReader(f, want.SizeBytes+1))
	switch {
	case err != nil:
		return err.Error()
	case n != want.SizeBytes:
		return "its size is not that of the manifest"
	case hex.EncodeToString(a.Sum(nil)) != want.SHA256:
		return "its SHA-256 is not that of the manifest"
	case hex.EncodeToString(b.Sum(nil)) != want.SM3:
		return "its SM3 is not that of the manifest"
	}
	return ""
}

// helpers checks what is there for people only: the sums file says nothing else than the manifest.
func (r *BundleReport) helpers(entries map[string]*zip.File) {
	got, err := small(entries, BundleSums)
	if err != nil || string(got) != r.Manifest.Sums() {
		r.find("altered", BundleSums, "the list of sums is not that of the manifest")
	}
	if entries[BundleReadme] == nil {
		r.find("missing", BundleReadme, "the file is missing")
	}
}

// Sums is the content of SHA256SUMS.
func (m BundleManifest) Sums() string {
	var b strings.Builder
	for _, f := range m.Files {
		fmt.Fprintf(&b, "%s  %s\n", f.SHA256, f.Path)
	}
	return b.String()
}
