package auth

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
)

const (
	session = id.ID("01J00000000000000000000SES")
	account = id.ID("01J00000000000000000000ACC")
)

func issuer(t testing.TB) (*Issuer, *clock.Manual, []byte) {
	t.Helper()
	key := []byte("0123456789abcdef0123456789abcdef")
	c := clock.NewManual(time.Date(2026, 9, 15, 1, 0, 0, 0, time.UTC))
	i, err := NewIssuer(key, c)
	if err != nil {
		t.Fatal(err)
	}
	return i, c, key
}

func TestTokenBattery(t *testing.T) {
	i, c, key := issuer(t)
	now := c.Now()
	good := jwtClaims{Use: "access", SID: string(session), Issuer: issuerName, Audience: audienceName, Subject: string(account),
		IssuedAt: now.Unix(), Expires: now.Add(time.Minute).Unix()}
	sign := func(m jwt.SigningMethod, k any, change func(*jwtClaims), header map[string]any) string {
		claims := good
		if change != nil {
			change(&claims)
		}
		tok := jwt.NewWithClaims(m, &claims)
		for h, v := range header {
			tok.Header[h] = v
		}
		s, err := tok.SignedString(k)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	hs := jwt.SigningMethodHS256
	rsaKey, _ := rsa.GenerateKey(rand.Reader, 2048)
	pub, _ := x509.MarshalPKIXPublicKey(&rsaKey.PublicKey)
	pubPEM := pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: pub})
	valid := sign(hs, key, nil, nil)
	parts := strings.Split(valid, ".")
	bad := map[string]string{
		"empty":             "",
		"no exp":            sign(hs, key, func(c *jwtClaims) { c.Expires = 0 }, nil),
		"expired":           sign(hs, key, func(c *jwtClaims) { c.Expires = now.Add(-time.Second).Unix() }, nil),
		"not yet":           sign(hs, key, func(c *jwtClaims) { c.NotBefore = now.Add(time.Hour).Unix() }, nil),
		"issued in future":  sign(hs, key, func(c *jwtClaims) { c.IssuedAt = now.Add(time.Hour).Unix() }, nil),
		"other audience":    sign(hs, key, func(c *jwtClaims) { c.Audience = "other" }, nil),
		"no audience":       sign(hs, key, func(c *jwtClaims) { c.Audience = "" }, nil),
		"other issuer":      sign(hs, key, func(c *jwtClaims) { c.Issuer = "evil" }, nil),
		"other use":         sign(hs, key, func(c *jwtClaims) { c.Use = "refresh" }, nil),
		"no subject":        sign(hs, key, func(c *jwtClaims) { c.Subject = "" }, nil),
		"bad subject":       sign(hs, key, func(c *jwtClaims) { c.Subject = "../../etc" }, nil),
		"other key":         sign(hs, []byte("another key of thirty-two bytes!"), nil, nil),
		"HS384":             sign(jwt.SigningMethodHS384, key, nil, nil),
		"none":              sign(jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, nil, nil),
		"RS256":             sign(jwt.SigningMethodRS256, rsaKey, nil, nil),
		"HS with PEM":       sign(hs, pubPEM, nil, nil),
		"kid path":          sign(hs, []byte("x"), nil, map[string]any{"kid": "../../dev/null"}),
		"jku":               sign(hs, []byte("x"), nil, map[string]any{"jku": "http://127.0.0.1/keys"}),
		"no signature":      parts[0] + "." + parts[1] + ".",
		"no claims":         parts[0] + ".." + parts[2],
		"swapped claims":    parts[0] + "." + strings.Split(sign(hs, key, func(c *jwtClaims) { c.Subject = string(session) }, nil), ".")[1] + "." + parts[2],
		"a million dots":    strings.Repeat(".", 1_000_000),
		"trailing":          valid + "x",
		"refresh as access": RefreshToken(key, session, 1),
	}
	for name, token := range bad {
		if c, err := i.Read(token); !errors.Is(err, ErrToken) {
			t.Errorf("%s accepted: %+v", name, c)
		}
	}
	if got, err := i.Read(valid); err != nil || got.Account != account || got.Session != session {
		t.Fatalf("%+v %v", got, err)
	}
	c.Advance(61 * time.Second)
	if _, err := i.Read(valid); !errors.Is(err, ErrToken) {
		t.Fatal("an expired token was read")
	}
}

func TestShortKeyIsRefused(t *testing.T) {
	if _, err := NewIssuer([]byte("short"), clock.System(0)); err == nil {
		t.Fatal("accepted")
	}
}

// A token that was recognised once is worth as little as any other when its time is over, and
// one that differs from it in a letter is another token.
func TestARecognisedTokenExpires(t *testing.T) {
	i, c, _ := issuer(t)
	token, err := i.Issue(Claims{Use: UseAccess, Session: session, Account: account}, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if got, err := i.Read(token); err != nil || got.Session != session || got.Account != account {
			t.Fatalf("%+v %v", got, err)
		}
	}
	forged := token[:len(token)-4] + "AAAA"
	if _, err := i.Read(forged); !errors.Is(err, ErrToken) {
		t.Fatalf("forged: %v", err)
	}
	c.Advance(time.Minute)
	if _, err := i.Read(token); !errors.Is(err, ErrToken) {
		t.Fatalf("expired: %v", err)
	}
}

func TestCaseTokenIsNoAccessToken(t *testing.T) {
	i, _, _ := issuer(t)
	token, err := i.Issue(Claims{Use: UseCase, Park: session, Case: account}, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	c, err := i.Read(token)
	if err != nil || c.Use != UseCase || c.Account != "" || c.Session != "" {
		t.Fatalf("%+v %v", c, err)
	}
}

func TestRefreshToken(t *testing.T) {
	key := []byte("0123456789abcdef0123456789abcdef")
	token := RefreshToken(key, session, 7)
	if s, g, err := ReadRefreshToken(key, token); err != nil || s != session || g != 7 {
		t.Fatal(s, g, err)
	}
	for _, bad := range []string{"", token + "A", strings.Replace(token, ".7.", ".8.", 1), strings.Replace(token, "SES", "SEX", 1), "a.b.c"} {
		if _, _, err := ReadRefreshToken(key, bad); !errors.Is(err, ErrToken) {
			t.Errorf("%q accepted", bad)
		}
	}
	if _, _, err := ReadRefreshToken([]byte("x"), token); !errors.Is(err, ErrToken) {
		t.Error("other key accepted")
	}
}

func TestPasswordHash(t *testing.T) {
	h := NewHasher(2, time.Second)
	ctx := context.Background()
	long := strings.Repeat("四统", 37) + "A1!"
	hash, err := h.Hash(ctx, long+"x")
	if err != nil || !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Fatal(hash, err)
	}
	for password, want := range map[string]bool{long + "x": true, long + "y": false, "": false} {
		if ok, err := h.Verify(ctx, hash, password); err != nil || ok != want {
			t.Errorf("%q: %v %v", password, ok, err)
		}
	}
	if ok, err := h.Verify(ctx, "", "no account has this password"); ok || err != nil {
		t.Error("an unknown account has a password")
	}
}

func TestHasherShedsLoad(t *testing.T) {
	h := NewHasher(1, time.Millisecond)
	h.slots <- struct{}{}
	if _, err := h.Hash(context.Background(), "x"); !errors.Is(err, ErrBusy) {
		t.Fatalf("err = %v", err)
	}
}

func TestPasswordPolicy(t *testing.T) {
	p := DefaultPasswordPolicy
	for password, want := range map[string]string{
		"Short1!": "auth.password_length", "alllowercase": "auth.password_classes", "Password123!": "auth.password_weak",
		"1234567890": "auth.password_weak", "aaaaaaaaaaaa": "auth.password_weak", "Zhangsan!2026": "auth.password_personal",
		"Mengshan-7-Rivers": "", "沂蒙山好风光2026Aa": "",
	} {
		f := p.Check("/password", password, "zhangsan")
		got := ""
		for _, x := range f {
			got += x.Code + " "
		}
		if want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", password, got, want)
		}
	}
	n := 0
	for line := range strings.Lines(weakList) {
		if w := strings.TrimSpace(line); w != "" {
			n++
			if !weak(w) {
				t.Errorf("%s is accepted", w)
			}
		}
	}
	if n < 1000 {
		t.Errorf("only %d weak passwords are known", n)
	}
}

func TestTOTPWorksOnce(t *testing.T) {
	secret, url, err := NewTOTP("13900000000")
	if err != nil || !strings.HasPrefix(url, "otpauth://totp/") {
		t.Fatal(url, err)
	}
	now := time.Date(2026, 9, 15, 1, 0, 10, 0, time.UTC)
	code, _ := CodeAt(secret, now)
	step, ok := CheckTOTP(secret, code, now, 0)
	if !ok {
		t.Fatal("refused")
	}
	if _, ok := CheckTOTP(secret, code, now, step); ok {
		t.Fatal("accepted twice")
	}
	if _, ok := CheckTOTP(secret, code, now.Add(90*time.Second), 0); ok {
		t.Fatal("accepted two steps later")
	}
}

func TestCodes(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		c := NewCode(12)
		if len(c) != 12 || seen[c] || strings.ContainsAny(c, "ILOU") {
			t.Fatal(c)
		}
		seen[c] = true
	}
	if FoldCode(" 7k2o-il9z ") != "7K20119Z" {
		t.Fatal(FoldCode(" 7k2o-il9z "))
	}
}

func BenchmarkReadToken(b *testing.B) {
	i, _, _ := issuer(b)
	token, _ := i.Issue(Claims{Use: UseAccess, Session: session, Account: account}, time.Hour)
	for b.Loop() {
		if _, err := i.Read(token); err != nil {
			b.Fatal(err)
		}
	}
}
