package identity

import (
	"context"
	"fmt"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/keyring"
)

// store reads and writes the rows of identity. Personal data is sealed and opened here.
type store struct {
	db   *db.DB
	ring *keyring.Ring
}

type accountRow struct {
	ID                id.ID `gorm:"primaryKey"`
	Name              string
	PhoneSealed       *string
	PhoneIndex        *string
	EmailSealed       *string
	EmailIndex        *string
	PasswordHash      *string
	PasswordAt        *int64
	State             AccountState
	Origin            Origin
	TotpSealed        *string
	TotpPendingSealed *string
	TotpStep          int64
	Language          string
	LastLoginAt       *int64
	CreatedAt         int64
	Version           int64
}

func (accountRow) TableName() string { return "accounts" }

// secrets is what proves an identity; it never leaves the package.
type secrets struct {
	Account
	Login        Login
	PasswordHash string
	TOTP         string
	TOTPPending  string
	TOTPStep     int64
}

func place(column string, row id.ID) keyring.Place {
	return keyring.Place{Park: id.Platform, Table: "accounts", Column: column, Row: row}
}

// open turns a row into the account and its secrets.
func (s store) open(r accountRow) (secrets, error) {
	out := secrets{PasswordHash: text(r.PasswordHash), TOTPStep: r.TotpStep}
	for _, v := range []struct {
		column string
		sealed *string
		into   func(string)
	}{
		{"email_sealed", r.EmailSealed, func(v string) { out.Login = Login{Email, v} }},
		{"phone_sealed", r.PhoneSealed, func(v string) { out.Login = Login{Phone, v} }},
		{"totp_sealed", r.TotpSealed, func(v string) { out.TOTP = v }},
		{"totp_pending_sealed", r.TotpPendingSealed, func(v string) { out.TOTPPending = v }},
	} {
		if text(v.sealed) == "" {
			continue
		}
		plain, err := s.ring.Unseal(place(v.column, r.ID), *v.sealed)
		if err != nil {
			return out, err
		}
		v.into(plain)
	}
	out.Account = Account{ID: r.ID, Name: r.Name, LoginMasked: out.Login.Mask(), State: r.State, Origin: r.Origin, HasPassword: out.PasswordHash != "",
		TOTPEnabled: out.TOTP != "", Language: r.Language, LastLoginAt: r.LastLoginAt, CreatedAt: r.CreatedAt, Version: r.Version}
	return out, nil
}

func (s store) index(l Login) string { return s.ring.Index(id.Platform, string(l.Kind), l.Value) }

// insertAccount stores a new account. ErrLoginTaken when the login has one.
func (s store) insertAccount(ctx context.Context, a Account, l Login, passwordHash string) error {
	r := accountRow{ID: a.ID, Name: a.Name, State: a.State, Origin: a.Origin, Language: a.Language, CreatedAt: a.CreatedAt, Version: 1}
	if passwordHash != "" {
		r.PasswordHash, r.PasswordAt = &passwordHash, &a.CreatedAt
	}
	column, index := string(l.Kind)+"_sealed", s.index(l)
	sealed, err := s.ring.Seal(place(column, a.ID), l.Value)
	if err != nil {
		return err
	}
	if l.Kind == Phone {
		r.PhoneSealed, r.PhoneIndex = &sealed, &index
	} else {
		r.EmailSealed, r.EmailIndex = &sealed, &index
	}
	err = s.db.Conn(ctx).Create(&r).Error
	if db.Duplicate(err) {
		return ErrLoginTaken
	}
	return err
}

func (s store) accountByID(ctx context.Context, account id.ID) (Account, error) {
	var r accountRow
	if err := s.db.Conn(ctx).Where("id = ?", account).Take(&r).Error; err != nil {
		return Account{}, db.One(err, ErrAccountNotFound)
	}
	v, err := s.open(r)
	return v.Account, err
}

// secretsByLogin finds an account by its blind index. ErrAccountNotFound.
func (s store) secretsByLogin(ctx context.Context, l Login) (secrets, error) {
	var r accountRow
	err := s.db.Conn(ctx).Where(string(l.Kind)+"_index = ?", s.index(l)).Take(&r).Error
	if err != nil {
		return secrets{}, db.One(err, ErrAccountNotFound)
	}
	return s.open(r)
}

func (s store) secretsForUpdate(ctx context.Context, account id.ID) (secrets, error) {
	var r accountRow
	if err := db.Lock(s.db.Conn(ctx)).Where("id = ?", account).Take(&r).Error; err != nil {
		return secrets{}, db.One(err, ErrAccountNotFound)
	}
	return s.open(r)
}

// accountsByID returns the accounts with these ids, in no order.
func (s store) accountsByID(ctx context.Context, ids []id.ID) ([]Account, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var rows []accountRow
	if err := s.db.Conn(ctx).Where("id IN ?", ids).Find(&rows).Error; err != nil {
		return nil, fmt.Errorf("identity: %w", err)
	}
	out := make([]Account, len(rows))
	for i, r := range rows {
		v, err := s.open(r)
		if err != nil {
			return nil, err
		}
		out[i] = v.Account
	}
	return out, nil
}

// names reads nothing but names: lists of people need no unsealing.
func (s store) names(ctx context.Context, ids []id.ID) (map[id.ID]string, error) {
	var rows []accountRow
	if len(ids) > 0 {
		if err := s.db.Conn(ctx).Select("id", "name").Where("id IN ?", ids).Find(&rows).Error; err != nil {
			return nil, fmt.Errorf("identity: %w", err)
		}
	}
	out := make(map[id.ID]string, len(rows))
	for _, r := range rows {
		out[r.ID] = r.Name
	}
	return out, nil
}

func (s store) updateAccount(ctx context.Context, account id.ID, version int64, changes map[string]any) error {
	return db.Update(s.db.Conn(ctx), &accountRow{}, string(account), version, changes)
}

// touchLogin notes a sign-in; it is no change of the account and raises no version.
func (s store) touchLogin(ctx context.Context, account id.ID, now int64) error {
	return s.db.Conn(ctx).Model(&accountRow{}).Where("id = ?", account).Updates(map[string]any{"last_login_at": now}).Error
}

// spendStep remembers the last step of the second factor. ErrOTP when it was used meanwhile.
func (s store) spendStep(ctx context.Context, account id.ID, step int64) error {
	r := s.db.Conn(ctx).Model(&accountRow{}).Where("id = ? AND totp_step < ?", account, step).Updates(map[string]any{"totp_step": step})
	if r.Error == nil && r.RowsAffected == 0 {
		return ErrOTP
	}
	return r.Error
}

// seal is the sealed form of a secret of an account, nil for none.
func (s store) seal(column string, account id.ID, plain string) (any, error) {
	if plain == "" {
		return nil, nil
	}
	return s.ring.Seal(place(column, account), plain)
}

type recoveryRow struct {
	ID        id.ID `gorm:"primaryKey"`
	AccountID id.ID
	CodeHash  string
	UsedAt    *int64
}

func (recoveryRow) TableName() string { return "recovery_codes" }

// replaceRecoveryCodes stores fresh codes; the old ones are worth nothing.
func (s store) replaceRecoveryCodes(ctx context.Context, ids *id.Source, account id.ID, hashes []string) error {
	if err := s.db.Conn(ctx).Where("account_id = ?", account).Delete(&recoveryRow{}).Error; err != nil {
		return fmt.Errorf("identity: %w", err)
	}
	rows := make([]recoveryRow, len(hashes))
	for i, h := range hashes {
		rows[i] = recoveryRow{ID: ids.New(), AccountID: account, CodeHash: h}
	}
	if len(rows) == 0 {
		return nil
	}
	return s.db.Conn(ctx).Create(&rows).Error
}

// spendRecoveryCode uses a code up. ErrOTP when there is none left with this hash.
func (s store) spendRecoveryCode(ctx context.Context, account id.ID, hash string, now int64) error {
	r := s.db.Conn(ctx).Model(&recoveryRow{}).Where("account_id = ? AND code_hash = ? AND used_at IS NULL", account, hash).Updates(map[string]any{"used_at": now})
	if r.Error == nil && r.RowsAffected == 0 {
		return ErrOTP
	}
	return r.Error
}

type throttleRow struct {
	Bucket       string `gorm:"primaryKey"`
	WindowAt     int64
	Failures     int64
	BlockedUntil int64
}

func (throttleRow) TableName() string { return "throttles" }

// throttle returns what is counted in a bucket; nothing when nothing was.
func (s store) throttle(ctx context.Context, bucket string) (Throttle, error) {
	var r throttleRow
	err := s.db.Conn(ctx).Where("bucket = ?", bucket).Take(&r).Error
	if db.Missing(err) {
		return Throttle{Bucket: bucket}, nil
	}
	return Throttle(r), err
}

// throttleForUpdate locks a bucket, and makes it first where it is new; whoever made it
// meanwhile is waited for.
func (s store) throttleForUpdate(ctx context.Context, bucket string) (Throttle, error) {
	var r throttleRow
	err := db.Lock(s.db.Conn(ctx)).Where("bucket = ?", bucket).Take(&r).Error
	if db.Missing(err) {
		r = throttleRow{Bucket: bucket}
		err = s.db.Conn(ctx).Create(&r).Error
	}
	if db.Duplicate(err) {
		r = throttleRow{}
		err = db.Lock(s.db.Conn(ctx)).Where("bucket = ?", bucket).Take(&r).Error
	}
	return Throttle(r), err
}

func (s store) updateThrottle(ctx context.Context, t Throttle) error {
	return s.db.Conn(ctx).Model(&throttleRow{}).Where("bucket = ?", t.Bucket).
		Updates(map[string]any{"window_at": t.WindowAt, "failures": t.Failures, "blocked_until": t.BlockedUntil}).Error
}

func (s store) clearThrottle(ctx context.Context, bucket string) error {
	return s.db.Conn(ctx).Where("bucket = ?", bucket).Delete(&throttleRow{}).Error
}

type versionRow struct {
	Name    string `gorm:"primaryKey"`
	Version int64
}

func (versionRow) TableName() string { return "policy_versions" }

const rightsVersion = "rights"

func (s store) version(ctx context.Context) (int64, error) {
	var r versionRow
	err := s.db.Conn(ctx).Where("name = ?", rightsVersion).Take(&r).Error
	if db.Missing(err) {
		return 0, nil
	}
	return r.Version, err
}

func (s store) raiseVersion(ctx context.Context) error {
	var r versionRow
	err := db.Lock(s.db.Conn(ctx)).Where("name = ?", rightsVersion).Take(&r).Error
	if db.Missing(err) {
		return s.db.Conn(ctx).Create(&versionRow{rightsVersion, 1}).Error
	}
	if err != nil {
		return fmt.Errorf("identity: %w", err)
	}
	return s.db.Conn(ctx).Model(&versionRow{}).Where("name = ?", rightsVersion).Updates(map[string]any{"version": r.Version + 1}).Error
}

func text(p *string) string {
	if p == nil {
		return ""
	}
	return *p
}

// secretsForReading is the account with its secrets, not locked.
func (s store) secretsForReading(ctx context.Context, account id.ID) (secrets, error) {
	var r accountRow
	if err := s.db.Conn(ctx).Where("id = ?", account).Take(&r).Error; err != nil {
		return secrets{}, db.One(err, ErrAccountNotFound)
	}
	return s.open(r)
}
