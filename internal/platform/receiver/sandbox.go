package receiver

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"sync"

	"sitong/internal/kernel/clock"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/verify"
)

// maxPackageBytes bounds what the receiving end reads.
const maxPackageBytes = 64 << 20

// Sandbox is a receiving end: it checks signature, schema and uniqueness, and answers with a
// signed receipt.
type Sandbox struct {
	root    *os.Root
	clock   clock.Clock
	key     ed25519.PrivateKey
	trusted []string
	mu      sync.Mutex
}

// OpenSandbox opens the folder of a receiving end, making its key on the first start. trusted
// are the key ids it takes packages from; none takes any.
func OpenSandbox(dir string, c clock.Clock, trusted ...string) (*Sandbox, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("receiver: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("receiver: %w", err)
	}
	s := &Sandbox{root: root, clock: c, trusted: trusted}
	seed, err := root.ReadFile("key")
	if errors.Is(err, fs.ErrNotExist) {
		seed = make([]byte, ed25519.SeedSize)
		if _, err = rand.Read(seed); err == nil {
			err = root.WriteFile("key", seed, 0o600)
		}
	}
	if err == nil && len(seed) != ed25519.SeedSize {
		err = errors.New("the key has the wrong length")
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("receiver: %w", err), root.Close())
	}
	s.key = ed25519.NewKeyFromSeed(seed)
	return s, nil
}

// Close releases the folder.
func (s *Sandbox) Close() error { return s.root.Close() }

// ServeHTTP takes POST /filings.
func (s *Sandbox) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost || r.URL.Path != "/filings" {
		http.NotFound(w, r)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxPackageBytes))
	if err != nil {
		http.Error(w, "the package is too large or broken off", http.StatusRequestEntityTooLarge)
		return
	}
	receipt, err := s.take(r.Header.Get("Idempotency-Key"), body)
	if err != nil {
		http.Error(w, "the receiving end has a problem", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(receipt) // the sender asks again when it did not arrive
}

// take answers one package; the same one gets the same receipt.
func (s *Sandbox) take(externalID string, body []byte) (Receipt, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	sum := sha256.Sum256([]byte(externalID))
	name := hex.EncodeToString(sum[:]) + ".json"
	report, err := verify.Package(bytes.NewReader(body), int64(len(body)), nil, s.trusted...)
	manifest := ""
	if err == nil {
		b, canonErr := chain.Canonical(report.Manifest)
		if canonErr != nil {
			return Receipt{}, canonErr
		}
		h := sha256.Sum256(b)
		manifest = hex.EncodeToString(h[:])
	}
	var known Receipt
	if text, readErr := s.root.ReadFile(name); readErr == nil {
		if err := json.Unmarshal(text, &known); err != nil {
			return Receipt{}, err
		}
		if known.ManifestSHA256 == manifest {
			return known, nil
		}
	}
	reasons := reasonsOf(externalID, report, err)
	if known.Outcome == Accepted {
		reasons = append(reasons, "another package was accepted under this external id")
	}
	now := clock.Millis(s.clock.Now())
	out := Receipt{Format: ReceiptFormat, Number: fmt.Sprintf("SJ%s%s", clock.FromMillis(now).In(clock.Shanghai).Format("20060102"), hex.EncodeToString(sum[:4])),
		ExternalID: externalID, ManifestSHA256: manifest, Outcome: Accepted, Reasons: reasons, ReceivedAt: now, Receiver: "演练接收端 (rehearsal receiver)"}
	if len(reasons) > 0 {
		out.Outcome = Rejected
	}
	if err := out.sign(s.key); err != nil {
		return out, err
	}
	if known.Outcome == Accepted {
		return out, nil // what was accepted stays on file
	}
	text, err := json.Marshal(out)
	if err != nil {
		return out, err
	}
	return out, s.root.WriteFile(name, text, 0o600)
}

func reasonsOf(externalID string, r verify.PackageReport, err error) []string {
	out := []string{}
	if err != nil {
		return append(out, err.Error())
	}
	for _, f := range r.Findings {
		out = append(out, f.Code+" "+f.Path+": "+f.Why)
	}
	if r.Filing.ExternalID != externalID {
		out = append(out, "the external id is not that of the filing")
	}
	return out
}
