package verify_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"sitong/internal/platform/chain"
	"sitong/internal/platform/verify"
)

const auditPark = "01J0000000000000000000000A"

// auditKey signs everything; forger is somebody else's.
var auditKey, forger = ed25519.NewKeyFromSeed(bytes.Repeat([]byte{1}, 32)), ed25519.NewKeyFromSeed(bytes.Repeat([]byte{2}, 32))

func auditChain(t testing.TB, n int) []chain.Record {
	t.Helper()
	out := make([]chain.Record, n)
	seq, hash := int64(0), chain.Genesis
	for i := range out {
		r := chain.Record{Park: auditPark, At: 1789434000000 + int64(i), ActorKind: "account", ActorID: fmt.Sprintf("01J00000000000000000000%03d", i%7),
			Roles: "park_admin", IP: "203.0.113.7", Action: "admission.application.decide", ObjectKind: "application", ObjectID: fmt.Sprintf("01J0000000000000000000%04d", i),
			Result: "done", Reason: "资料齐全", RequestID: fmt.Sprintf("R%d", i), BeforeHash: strings.Repeat("a", 64), AfterHash: strings.Repeat("b", 64), Changed: "state,version", PolicyVersion: 1}
		if err := r.Link(seq, hash); err != nil {
			t.Fatal(err)
		}
		seq, hash, out[i] = r.Seq, r.Hash, r
	}
	return out
}

func auditCheckpoint(t testing.TB, r chain.Record, key ed25519.PrivateKey) chain.Checkpoint {
	t.Helper()
	p := chain.Checkpoint{Origin: "sitong", Park: r.Park, Seq: r.Seq, Hash: r.Hash, At: r.At}
	payload, err := p.Payload()
	if err != nil {
		t.Fatal(err)
	}
	p.Signature = base64.StdEncoding.EncodeToString(ed25519.Sign(key, payload))
	return p
}

func auditExport(t testing.TB, records []chain.Record, checkpoints []chain.Checkpoint, key ed25519.PrivateKey) []byte {
	t.Helper()
	var b bytes.Buffer
	last := records[len(records)-1]
	w, err := verify.NewAuditWriter(&b, verify.AuditHeader{Park: auditPark, Entries: int64(len(records)), HeadHash: last.Hash, ExportedAt: 1789434000000,
		PublicKey: base64.StdEncoding.EncodeToString(key.Public().(ed25519.PublicKey))}, func(data []byte) []byte { return ed25519.Sign(key, data) })
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range checkpoints {
		if err := w.Checkpoint(p); err != nil {
			t.Fatal(err)
		}
	}
	for _, r := range records {
		if err := w.Record(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func public(k ed25519.PrivateKey) ed25519.PublicKey { return k.Public().(ed25519.PublicKey) }

func TestHonestExportIsIntact(t *testing.T) {
	records := auditChain(t, 50)
	file := auditExport(t, records, []chain.Checkpoint{auditCheckpoint(t, records[19], auditKey)}, auditKey)
	for name, key := range map[string]ed25519.PublicKey{"key given": public(auditKey), "key of the file": nil} {
		got, err := verify.Audit(bytes.NewReader(file), key, []chain.Checkpoint{auditCheckpoint(t, records[39], auditKey)})
		if err != nil || !got.Intact || got.Entries != 50 || got.HeadHash != records[49].Hash || got.Park != auditPark {
			t.Errorf("%s: %+v %v", name, got, err)
		}
	}
}

func TestForgedExportIsFound(t *testing.T) {
	records := auditChain(t, 10)
	file := auditExport(t, records, nil, forger)
	if got, err := verify.Audit(bytes.NewReader(file), public(auditKey), nil); err != nil || got.Intact {
		t.Fatalf("signed by somebody else: %+v %v", got, err)
	}
	for name, text := range map[string]string{"empty": "", "no export": "hello\n", "html": "<html>", "other format": `{"header":{"format":"x"}}`} {
		if _, err := verify.Audit(strings.NewReader(text), nil, nil); err == nil {
			t.Errorf("%s was read", name)
		}
	}
}

// A random change of any byte, line or record of an export is found: a thousand of them.
func TestThousandTamperedExportsAreFound(t *testing.T) {
	records := auditChain(t, 12)
	file := auditExport(t, records, []chain.Checkpoint{auditCheckpoint(t, records[5], auditKey)}, auditKey)
	lines := bytes.SplitAfter(file, []byte("\n"))
	lines = lines[:len(lines)-1]
	r := rand.New(rand.NewPCG(1, 2))
	for i := range 1000 {
		bad, how := tamperText(r, lines)
		if bytes.Equal(bad, file) {
			continue
		}
		got, err := verify.Audit(bytes.NewReader(bad), public(auditKey), nil)
		if err == nil && got.Intact {
			t.Fatalf("%d: %s was not found", i, how)
		}
	}
}

func tamperText(r *rand.Rand, lines [][]byte) ([]byte, string) {
	out := make([][]byte, len(lines))
	for i, l := range lines {
		out[i] = bytes.Clone(l)
	}
	i, j := r.IntN(len(out)), r.IntN(len(out))
	switch r.IntN(5) {
	case 0:
		out = append(out[:i], out[i+1:]...)
		return bytes.Join(out, nil), fmt.Sprintf("line %d removed", i)
	case 1:
		out[i], out[j] = out[j], out[i]
		return bytes.Join(out, nil), fmt.Sprintf("lines %d and %d swapped", i, j)
	case 2:
		out = append(out[:i], append([][]byte{bytes.Clone(out[j])}, out[i:]...)...)
		return bytes.Join(out, nil), fmt.Sprintf("line %d repeated before %d", j, i)
	case 3:
		out = out[:i+r.IntN(2)]
		return bytes.Join(out, nil), fmt.Sprintf("cut at %d", i)
	}
	k := r.IntN(len(out[i]) - 1)
	out[i][k] ^= byte(1 << r.IntN(7))
	return bytes.Join(out, nil), fmt.Sprintf("byte %d of line %d: %s", k, i, out[i])
}

// A random change of the stored records is found, even by somebody who recomputes the
// hashes: a thousand of them, against checkpoints kept elsewhere.
func TestThousandTamperedChainsAreFound(t *testing.T) {
	honest := auditChain(t, 12)
	signed := []chain.Checkpoint{auditCheckpoint(t, honest[5], auditKey), auditCheckpoint(t, honest[11], auditKey)}
	r := rand.New(rand.NewPCG(3, 4))
	for i := range 1000 {
		records := append([]chain.Record(nil), honest...)
		how, rehash := tamperRecords(r, &records), r.IntN(2) == 0
		if rehash {
			relink(t, records)
		}
		if equal(records, honest) {
			continue
		}
		last := chain.Record{Hash: chain.Genesis}
		if len(records) > 0 {
			last = records[len(records)-1]
		}
		c := verify.NewChain(auditPark, public(auditKey), signed)
		for _, v := range records {
			if err := c.Next(v); err != nil {
				t.Fatal(err)
			}
		}
		if got := c.End(last.Seq, last.Hash); got.Intact {
			t.Fatalf("%d: %s (rehashed %v) was not found", i, how, rehash)
		}
	}
}

func tamperRecords(r *rand.Rand, records *[]chain.Record) string {
	all := *records
	i, j := r.IntN(len(all)), r.IntN(len(all))
	v := &all[i]
	switch r.IntN(9) {
	case 0:
		v.ActorID = "01J0000000000000000000000X"
	case 1:
		v.At++
	case 2:
		v.Result = "denied"
	case 3:
		v.Reason += " "
	case 4:
		v.AfterHash = strings.Repeat("c", 64)
	case 5:
		*records = append(all[:i], all[i+1:]...)
	case 6:
		all[i], all[j] = all[j], all[i]
	case 7:
		*records = all[:i]
	default:
		extra := *v
		extra.RequestID = "forged"
		*records = append(all[:i], append([]chain.Record{extra}, all[i:]...)...)
	}
	return fmt.Sprintf("change near %d/%d", i, j)
}

func relink(t *testing.T, records []chain.Record) {
	t.Helper()
	seq, hash := int64(0), chain.Genesis
	for i := range records {
		if err := records[i].Link(seq, hash); err != nil {
			t.Fatal(err)
		}
		seq, hash = records[i].Seq, records[i].Hash
	}
}

func equal(a, b []chain.Record) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func FuzzAudit(f *testing.F) {
	records := auditChain(f, 3)
	f.Add(auditExport(f, records, nil, auditKey))
	f.Add([]byte(`{"header":{"format":"sitong.audit.v1"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := verify.Audit(bytes.NewReader(b), public(auditKey), nil)
		if err == nil && got.Intact && !bytes.Contains(b, []byte(records[0].Hash)) {
			t.Fatalf("an unsigned file is intact: %q", b)
		}
	})
}
