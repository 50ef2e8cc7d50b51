package app

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sitong runs one command on its own data folder.
func sitong(t *testing.T, data string, args ...string) (code int, out string) {
	t.Helper()
	t.Setenv("SITONG_PROFILE", "test")
	t.Setenv("SITONG_DATA", data)
	var stdout, stderr bytes.Buffer
	code = Main(args, &stdout, &stderr)
	return code, stdout.String() + stderr.String()
}

func TestBackupRestoresIntoAnEmptyFolderAndNowhereElse(t *testing.T) {
	root := t.TempDir()
	data, backup, fresh := filepath.Join(root, "data"), filepath.Join(root, "backup"), filepath.Join(root, "fresh")
	if code, out := sitong(t, data, "migrate"); code != exitOK {
		t.Fatal(out)
	}
	if err := os.MkdirAll(filepath.Join(data, "files", "park", "ab"), 0o700); err != nil {
		t.Fatal(err)
	}
	kept := filepath.Join("files", "park", "ab", "cd")
	if err := os.WriteFile(filepath.Join(data, kept), []byte("证照"), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, out := sitong(t, data, "backup", backup); code != exitOK {
		t.Fatal(out)
	}
	if _, err := os.Stat(filepath.Join(backup, "keys")); err == nil {
		t.Error("the backup holds keys")
	}
	if code, out := sitong(t, fresh, "restore", backup); code != exitOK {
		t.Fatal(out)
	}
	if b, err := os.ReadFile(filepath.Join(fresh, kept)); err != nil || string(b) != "证照" {
		t.Errorf("the restored file reads %q, %v", b, err)
	}
	if code, out := sitong(t, fresh, "doctor"); code != exitOK || !strings.Contains(out, "database answers") {
		t.Error(out)
	}
	if code, _ := sitong(t, fresh, "restore", backup); code == exitOK {
		t.Error("a restore overwrote a database")
	}
}

func TestUsage(t *testing.T) {
	if code, _ := sitong(t, t.TempDir(), "no-such-command"); code != exitUsage {
		t.Errorf("exit %d, want %d", code, exitUsage)
	}
}
