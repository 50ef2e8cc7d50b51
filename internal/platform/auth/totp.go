package auth

import (
	"time"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/totp"
)

const totpPeriod = 30

// NewTOTP makes a second factor (RFC 6238, SHA-1, six digits, 30 s) and the address an
// authenticator app scans.
func NewTOTP(account string) (secret, url string, err error) {
	k, err := totp.Generate(totp.GenerateOpts{Issuer: "Sitong 四统", AccountName: account})
	if err != nil {
		return "", "", err
	}
	return k.Secret(), k.URL(), nil
}

// CheckTOTP says whether code belongs to the current step or a neighbouring one, later than
// the step used last: no code works twice (ASVS V6.5.1). It returns the step to remember.
func CheckTOTP(secret, code string, now time.Time, lastStep int64) (step int64, ok bool) {
	current := now.Unix() / totpPeriod
	for _, s := range []int64{current, current - 1, current + 1} {
		if s <= lastStep {
			continue
		}
		want, err := totp.GenerateCodeCustom(secret, time.Unix(s*totpPeriod, 0), totp.ValidateOpts{Period: totpPeriod, Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1})
		if err == nil && want == code {
			return s, true
		}
	}
	return lastStep, false
}

// CodeAt is the code of a second factor at an instant; tests and the command line use it.
func CodeAt(secret string, at time.Time) (string, error) { return totp.GenerateCode(secret, at) }
