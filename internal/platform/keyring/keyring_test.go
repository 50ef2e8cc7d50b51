package keyring

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"sitong/internal/kernel/id"
)

func ring(t testing.TB) *Ring {
	t.Helper()
	r, err := Open(t.TempDir(), true)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestSealedValueIsBoundToItsPlace(t *testing.T) {
	r := ring(t)
	at := Place{"PARKA", "subjects", "id_sealed", "ROW1"}
	sealed, err := r.Seal(at, "371302199001010011")
	if err != nil || !strings.HasPrefix(sealed, "s4.01.") || strings.Contains(sealed, "3713") {
		t.Fatalf("sealed %q, %v", sealed, err)
	}
	for name, p := range map[string]Place{
		"other park":   {"PARKB", "subjects", "id_sealed", "ROW1"},
		"other table":  {"PARKA", "accounts", "id_sealed", "ROW1"},
		"other column": {"PARKA", "subjects", "phone_sealed", "ROW1"},
		"other row":    {"PARKA", "subjects", "id_sealed", "ROW2"},
	} {
		if _, err := r.Unseal(p, sealed); !errors.Is(err, ErrUnsealable) {
			t.Errorf("%s opened: %v", name, err)
		}
	}
	if plain, err := r.Unseal(at, sealed); err != nil || plain != "371302199001010011" {
		t.Fatalf("%q %v", plain, err)
	}
}

func TestSealRoundTripAndDamage(t *testing.T) {
	r := ring(t)
	rapid.Check(t, func(t *rapid.T) {
		at := Place{id.ID(rapid.String().Draw(t, "park")), "t", "c", id.ID(rapid.String().Draw(t, "row"))}
		plain := rapid.StringN(1, 80, -1).Draw(t, "plain")
		sealed, err := r.Seal(at, plain)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := r.Unseal(at, sealed); err != nil || got != plain {
			t.Fatalf("%q %v", got, err)
		}
		i := rapid.IntRange(6, len(sealed)-2).Draw(t, "byte")
		damaged := []byte(sealed)
		damaged[i] = map[bool]byte{true: 'B', false: 'A'}[damaged[i] == 'A']
		if got, err := r.Unseal(at, string(damaged)); err == nil {
			t.Fatalf("damaged value opened as %q", got)
		}
	})
}

func TestIndexSeparatesParksAndColumns(t *testing.T) {
	r := ring(t)
	a := r.Index("A", "phone", "13800000000")
	if a != r.Index("A", "phone", "13800000000") || len(a) != 64 {
		t.Fatal("not stable")
	}
	if a == r.Index("B", "phone", "13800000000") || a == r.Index("A", "id", "13800000000") {
		t.Fatal("one key for two places")
	}
}

func TestKeysSurviveRestartAndMustBePrivate(t *testing.T) {
	dir := t.TempDir()
	one, err := Open(dir, true)
	if err != nil {
		t.Fatal(err)
	}
	two, err := Open(dir, false)
	if err != nil || string(one.Key("x")) != string(two.Key("x")) || KeyID(one.SM2Public()) != KeyID(two.SM2Public()) {
		t.Fatalf("keys changed: %v", err)
	}
	if err := os.Chmod(filepath.Join(dir, "token.key"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, false); !errors.Is(err, ErrExposed) {
		t.Fatalf("err = %v", err)
	}
	if _, err := Open(t.TempDir(), false); !errors.Is(err, ErrNoKeys) {
		t.Fatalf("err = %v", err)
	}
}
