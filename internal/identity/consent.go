package identity

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
)

// privacyNotice is what a person agrees to when joining a park (PIPL art. 14, 17). A new
// wording is a new version; consents keep the version and the hash of the text.
//
//go:embed privacy.zh-CN.md
var privacyNotice string

// NoticeVersion names the wording in force.
const NoticeVersion = "2026-02"

// Notice is the wording in force.
func Notice() string { return privacyNotice }

func noticeHash() string {
	h := sha256.Sum256([]byte(privacyNotice))
	return hex.EncodeToString(h[:])
}
