package auth

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// ErrToken reports a token that is not valid here and now, without saying why.
var ErrToken = errs.New(errs.Unauthenticated, "auth.token_invalid", "登录已失效，请重新登录", "You are signed out, please sign in again")

// AccessTTL is the life of an access token. What it may do is looked up at each use, so a
// revoked right ends at once whatever the token's age.
const AccessTTL = 10 * time.Minute

// Use says what an access token was made for; a token of one use is no token of another.
type Use string

const (
	UseAccess Use = "access" // a login session
	UseCase   Use = "case"   // a consumer following one case
)

// Claims is what an access token carries: references, never rights or personal data.
type Claims struct {
	Use     Use
	Session id.ID // login session
	Account id.ID
	Park    id.ID // UseCase only
	Case    id.ID // UseCase only
}

// Issuer makes and reads access tokens: JWT, HS256, one deployment.
type Issuer struct {
	key    []byte
	clock  clock.Clock
	parser *jwt.Parser

	mu     sync.RWMutex
	proven map[string]proof
}

// proof remembers that a token is genuine, as long as it may be used. Whether its session still
// lives is asked of the session, each time.
type proof struct {
	claims Claims
	until  time.Time
}

// maxProven bounds what is remembered; a full memory starts over.
const maxProven = 4096

const (
	issuerName   = "sitong"
	audienceName = "sitong-api"
)

// jwtClaims are the claims as plain fields: read in half the time of the library's own, whose
// dates and audiences may come in several shapes.
type jwtClaims struct {
	Use       string `json:"use"`
	SID       string `json:"sid,omitempty"`
	Park      string `json:"park,omitempty"`
	Issuer    string `json:"iss"`
	Audience  string `json:"aud"`
	Subject   string `json:"sub"`
	IssuedAt  int64  `json:"iat"` // seconds, like the others
	NotBefore int64  `json:"nbf,omitempty"`
	Expires   int64  `json:"exp,omitempty"`
}

func date(seconds int64) (*jwt.NumericDate, error) {
	if seconds == 0 {
		return nil, nil
	}
	return &jwt.NumericDate{Time: time.Unix(seconds, 0)}, nil
}

func (c *jwtClaims) GetExpirationTime() (*jwt.NumericDate, error) { return date(c.Expires) }
func (c *jwtClaims) GetIssuedAt() (*jwt.NumericDate, error)       { return date(c.IssuedAt) }
func (c *jwtClaims) GetNotBefore() (*jwt.NumericDate, error)      { return date(c.NotBefore) }
func (c *jwtClaims) GetIssuer() (string, error)                   { return c.Issuer, nil }
func (c *jwtClaims) GetSubject() (string, error)                  { return c.Subject, nil }
func (c *jwtClaims) GetAudience() (jwt.ClaimStrings, error)       { return jwt.ClaimStrings{c.Audience}, nil }

// NewIssuer refuses keys under 32 bytes.
func NewIssuer(key []byte, c clock.Clock) (*Issuer, error) {
	if len(key) < 32 {
		return nil, errors.New("auth: the token key is shorter than 32 bytes")
	}
	return &Issuer{key: key, clock: c, proven: map[string]proof{}, parser: jwt.NewParser(
		jwt.WithValidMethods([]string{"HS256"}), jwt.WithExpirationRequired(), jwt.WithIssuedAt(),
		jwt.WithIssuer(issuerName), jwt.WithAudience(audienceName), jwt.WithLeeway(0),
		jwt.WithTimeFunc(c.Now))}, nil
}

// Issue signs an access token that lives for ttl.
func (i *Issuer) Issue(c Claims, ttl time.Duration) (string, error) {
	now := i.clock.Now()
	subject := c.Account
	if c.Use == UseCase {
		subject = c.Case
	}
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, &jwtClaims{
		Use: string(c.Use), SID: string(c.Session), Park: string(c.Park), Issuer: issuerName, Audience: audienceName,
		Subject: string(subject), IssuedAt: now.Unix(), Expires: now.Add(ttl).Unix()})
	return token.SignedString(i.key)
}

// Read returns the claims of a valid token. ErrToken otherwise. A signature is verified once:
// the same token is recognised until it expires.
func (i *Issuer) Read(token string) (Claims, error) {
	i.mu.RLock()
	known, ok := i.proven[token]
	i.mu.RUnlock()
	if ok && i.clock.Now().Before(known.until) {
		return known.claims, nil
	}
	found, err := i.verify(token)
	if err != nil {
		return Claims{}, err
	}
	i.mu.Lock()
	defer i.mu.Unlock()
	if len(i.proven) >= maxProven {
		i.proven = map[string]proof{}
	}
	i.proven[strings.Clone(token)] = found
	return found.claims, nil
}

func (i *Issuer) verify(token string) (proof, error) {
	if len(token) > 2048 || strings.Count(token, ".") != 2 {
		return proof{}, ErrToken
	}
	var c jwtClaims
	t, err := i.parser.ParseWithClaims(token, &c, func(*jwt.Token) (any, error) { return i.key, nil })
	if err != nil || !t.Valid || !id.Valid(c.Subject) {
		return proof{}, ErrToken
	}
	found := proof{until: time.Unix(c.Expires, 0)}
	switch Use(c.Use) {
	case UseAccess:
		found.claims = Claims{Use: UseAccess, Session: id.ID(c.SID), Account: id.ID(c.Subject)}
	case UseCase:
		found.claims = Claims{Use: UseCase, Park: id.ID(c.Park), Case: id.ID(c.Subject)}
	default:
		return proof{}, ErrToken
	}
	return found, nil
}

// RefreshToken spells the refresh token of one generation of a session. It is computed, not
// stored: the same generation always has the same token, so a browser that lost the answer
// to a refresh can be given the same successor again.
func RefreshToken(key []byte, session id.ID, generation int64) string {
	h := hmac.New(sha256.New, key)
	fmt.Fprintf(h, "refresh|%s|%d", session, generation)
	return string(session) + "." + strconv.FormatInt(generation, 10) + "." + base64.RawURLEncoding.EncodeToString(h.Sum(nil))
}

// ReadRefreshToken returns the session and generation of a genuine refresh token. ErrToken otherwise.
func ReadRefreshToken(key []byte, token string) (session id.ID, generation int64, err error) {
	part := strings.Split(token, ".")
	if len(token) > 200 || len(part) != 3 || !id.Valid(part[0]) {
		return "", 0, ErrToken
	}
	generation, err = strconv.ParseInt(part[1], 10, 64)
	if err != nil || generation < 0 {
		return "", 0, ErrToken
	}
	want := RefreshToken(key, id.ID(part[0]), generation)
	if subtle.ConstantTimeCompare([]byte(want), []byte(token)) != 1 {
		return "", 0, ErrToken
	}
	return id.ID(part[0]), generation, nil
}

// codeAlphabet is Crockford's base 32: no I, L, O or U.
const codeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

// NewCode returns n random characters of five bits each that can be read aloud; 12 of them
// are 60 bits.
func NewCode(n int) string { return draw(n, codeAlphabet) }

// FoldCode undoes what people do to a code: lower case, spaces and hyphens, O for 0, I and L for 1.
func FoldCode(s string) string {
	return strings.NewReplacer("O", "0", "I", "1", "L", "1", " ", "", "-", "").Replace(strings.ToUpper(strings.TrimSpace(s)))
}

// NewDigits returns n random digits.
func NewDigits(n int) string { return draw(n, "0123456789") }

func draw(n int, alphabet string) string {
	out := make([]byte, 0, n)
	limit := byte(256 - 256%len(alphabet))
	buf := make([]byte, 64)
	for len(out) < n {
		if _, err := rand.Read(buf); err != nil {
			continue // crypto/rand does not fail; without entropy nothing may be handed out
		}
		for _, b := range buf {
			if (limit == 0 || b < limit) && len(out) < n {
				out = append(out, alphabet[int(b)%len(alphabet)])
			}
		}
	}
	return string(out)
}

// NewSecret returns 160 random bits in base 32, for links and machine tokens.
func NewSecret() string {
	b := make([]byte, 20)
	_, _ = rand.Read(b)
	return strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(b))
}
