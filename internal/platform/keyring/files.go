package keyring

import (
	"bytes"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/emmansun/gmsm/sm2"
)

// ErrNoKeys reports a folder without keys in a profile that must not make its own.
var ErrNoKeys = errors.New("keyring: no keys; make them once with `sitong keys make DIR` and keep them outside the data folder")

// ErrExposed reports a key file that others than its owner may read.
var ErrExposed = errors.New("keyring: a key file is readable by others; chmod 600 it")

const (
	indexFile  = "index.key"
	tokenFile  = "token.key"
	sm2File    = "sm2.key"
	edFile     = "ed25519.key"
	masterGlob = "master-*.key"
)

// Open reads the keys of dir. With make it creates what is missing first; without it,
// ErrNoKeys. ErrExposed when a file is readable by others.
func Open(dir string, makeKeys bool) (*Ring, error) {
	if makeKeys {
		if err := Make(dir); err != nil {
			return nil, err
		}
	}
	masters, err := filepath.Glob(filepath.Join(dir, masterGlob))
	if err != nil || len(masters) == 0 {
		return nil, ErrNoKeys
	}
	r := &Ring{masters: map[string][]byte{}}
	for _, path := range masters { // Glob sorts: the newest key id is the last
		kid := strings.TrimSuffix(strings.TrimPrefix(filepath.Base(path), "master-"), ".key")
		if r.masters[kid], err = readKey(path); err != nil {
			return nil, err
		}
		r.current = kid
	}
	var sm, ed []byte
	for _, k := range []struct {
		name string
		into *[]byte
	}{{indexFile, &r.index}, {tokenFile, &r.token}, {sm2File, &sm}, {edFile, &ed}} {
		if *k.into, err = readKey(filepath.Join(dir, k.name)); err != nil {
			return nil, err
		}
	}
	r.ed = ed25519.NewKeyFromSeed(ed)
	if r.sm2, err = sm2.NewPrivateKey(sm); err != nil {
		return nil, fmt.Errorf("keyring: %s: %w", sm2File, err)
	}
	public, err := sm2.PublicKeyToECDH(&r.sm2.PublicKey)
	if err != nil {
		return nil, fmt.Errorf("keyring: %s: %w", sm2File, err)
	}
	r.sm2Public = public.Bytes()
	return r, nil
}

// Make creates the key files that dir does not have yet, readable by their owner only.
func Make(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("keyring: %w", err)
	}
	if have, _ := filepath.Glob(filepath.Join(dir, masterGlob)); len(have) == 0 {
		if err := writeKey(filepath.Join(dir, "master-01.key"), random); err != nil {
			return err
		}
	}
	for name, source := range map[string]func() ([]byte, error){indexFile: random, tokenFile: random, edFile: random, sm2File: newSM2} {
		if err := writeKey(filepath.Join(dir, name), source); err != nil {
			return err
		}
	}
	return nil
}

func random() ([]byte, error) {
	b := make([]byte, 32)
	_, err := rand.Read(b)
	return b, err
}

func newSM2() ([]byte, error) {
	k, err := sm2.GenerateKey(rand.Reader)
	if err != nil {
		return nil, err
	}
	return k.D.FillBytes(make([]byte, 32)), nil
}

func writeKey(path string, source func() ([]byte, error)) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, os.ErrExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("keyring: %w", err)
	}
	b, err := source()
	if err == nil {
		_, err = fmt.Fprintln(f, hex.EncodeToString(b))
	}
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("keyring: %w", err)
	}
	return nil
}

func readKey(path string) ([]byte, error) {
	st, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %s is missing", ErrNoKeys, filepath.Base(path))
	}
	if st.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("%w: %s", ErrExposed, filepath.Base(path))
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("keyring: %w", err)
	}
	key, err := hex.DecodeString(string(bytes.TrimSpace(b)))
	if err != nil || len(key) != 32 {
		return nil, fmt.Errorf("keyring: %s is not a key of 32 bytes", filepath.Base(path))
	}
	return key, nil
}
