// Package auth proves who somebody is: passwords, second factors, access tokens, refresh
// tokens and short codes. It stores nothing and knows no account.
package auth

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	_ "embed"
	"encoding/base64"
	"fmt"
	"strings"
	"time"
	"unicode"

	"golang.org/x/crypto/argon2"

	"sitong/internal/kernel/errs"
)

// Argon2id cost: 19 MiB, two passes, one lane (OWASP ASVS 5.0 V11.4.2).
const (
	argonMemoryKiB = 19 * 1024
	argonPasses    = 2
	argonKeyBytes  = 32
)

// ErrBusy reports that too many passwords are being checked at once.
var ErrBusy = errs.New(errs.TooMany, "auth.busy", "登录人数较多，请稍后再试", "Many people are signing in, please try again shortly")

// Hasher computes password hashes, a bounded number at a time: each costs about 35 ms and
// 19 MiB, so an unbounded number would stop everything else.
type Hasher struct {
	slots chan struct{}
	wait  time.Duration
	dummy string
}

// NewHasher allows parallel hashes at once; a caller waits at most wait for its turn.
func NewHasher(parallel int, wait time.Duration) *Hasher {
	h := &Hasher{slots: make(chan struct{}, parallel), wait: wait}
	h.dummy, _ = h.Hash(context.Background(), "no account has this password")
	return h
}

func (h *Hasher) enter(ctx context.Context) error {
	timer := time.NewTimer(h.wait)
	defer timer.Stop()
	select {
	case h.slots <- struct{}{}:
		return nil
	case <-timer.C:
		return ErrBusy.After(2 * time.Second)
	case <-ctx.Done():
		return ErrBusy.Because(ctx.Err())
	}
}

// Hash returns the PHC string of an argon2id hash of the password. ErrBusy under load.
func (h *Hasher) Hash(ctx context.Context, password string) (string, error) {
	if err := h.enter(ctx); err != nil {
		return "", err
	}
	defer func() { <-h.slots }()
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		return "", fmt.Errorf("auth: %w", err)
	}
	key := argon2.IDKey([]byte(password), salt, argonPasses, argonMemoryKiB, 1, argonKeyBytes)
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=1$%s$%s", argon2.Version, argonMemoryKiB, argonPasses,
		base64.RawStdEncoding.EncodeToString(salt), base64.RawStdEncoding.EncodeToString(key)), nil
}

// Verify says whether the password has this hash. An empty hash takes as long as a real
// one, so that an unknown account cannot be told from a wrong password. ErrBusy under load.
func (h *Hasher) Verify(ctx context.Context, hash, password string) (bool, error) {
	known := hash != ""
	if !known {
		hash = h.dummy
	}
	if err := h.enter(ctx); err != nil {
		return false, err
	}
	defer func() { <-h.slots }()
	var version, memory, passes, lanes int
	part := strings.Split(hash, "$")
	if len(part) != 6 || part[1] != "argon2id" {
		return false, nil
	}
	if _, err := fmt.Sscanf(part[2]+" "+part[3], "v=%d m=%d,t=%d,p=%d", &version, &memory, &passes, &lanes); err != nil {
		return false, nil
	}
	salt, err1 := base64.RawStdEncoding.DecodeString(part[4])
	want, err2 := base64.RawStdEncoding.DecodeString(part[5])
	if err1 != nil || err2 != nil || len(want) == 0 {
		return false, nil
	}
	got := argon2.IDKey([]byte(password), salt, uint32(passes), uint32(memory), uint8(lanes), uint32(len(want)))
	return subtle.ConstantTimeCompare(got, want) == 1 && known, nil
}

//go:embed weak_passwords.txt
var weakList string

// PasswordPolicy says which passwords are accepted. The default follows GB/T 22239-2019
// 8.1.4.1 a (length and classes) together with a list of known weak passwords (ASVS V6.2.4).
type PasswordPolicy struct {
	MinLength  int
	MinClasses int // of lower case, upper case, digits, others
}

// DefaultPasswordPolicy is used unless the deployment sets another.
var DefaultPasswordPolicy = PasswordPolicy{MinLength: 10, MinClasses: 3}

// Check names every reason to refuse the password; personal are names and logins it must not contain.
func (p PasswordPolicy) Check(pointer, password string, personal ...string) errs.Fields {
	var f errs.Fields
	n := len([]rune(password))
	if n < p.MinLength || n > 128 {
		f.Add(pointer, "auth.password_length", "密码长度须为 {min} 至 128 位", "The password needs {min} to 128 characters", "min", fmt.Sprint(p.MinLength))
	}
	if classes(password) < p.MinClasses {
		f.Add(pointer, "auth.password_classes", "密码须包含大写字母、小写字母、数字、符号中的至少 {n} 类", "The password needs at least {n} of: lower case, upper case, digits, symbols", "n", fmt.Sprint(p.MinClasses))
	}
	if weak(password) {
		f.Add(pointer, "auth.password_weak", "该密码过于常见，请更换", "This password is too common")
	}
	for _, s := range personal {
		if len([]rune(s)) >= 4 && strings.Contains(strings.ToLower(password), strings.ToLower(s)) {
			f.Add(pointer, "auth.password_personal", "密码不能包含姓名或登录名", "The password must not contain the name or login")
			break
		}
	}
	return f
}

func classes(s string) int {
	var lower, upper, digit, other int
	for _, r := range s {
		switch {
		case unicode.IsLower(r):
			lower = 1
		case unicode.IsUpper(r):
			upper = 1
		case unicode.IsDigit(r):
			digit = 1
		default:
			other = 1
		}
	}
	return lower + upper + digit + other
}

// weak finds passwords people pick first: a listed word, whatever surrounds it being only
// digits and signs, and runs such as 1234567890 or aaaaaaaaaa.
func weak(password string) bool {
	s := strings.ToLower(password)
	core := strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	for line := range strings.Lines(weakList) {
		w := strings.TrimSpace(line)
		if w != "" && (s == w || (core == w && len(core)*2 >= len(s))) {
			return true
		}
	}
	run := 1
	for i := 1; i < len(s); i++ {
		d := int(s[i]) - int(s[i-1])
		if d == 0 || d == 1 || d == -1 {
			run++
		}
	}
	return len(s) > 0 && run >= len(s)-1
}
