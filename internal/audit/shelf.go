package audit

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"sitong/internal/kernel/id"
	"sitong/internal/platform/chain"
)

// shelf keeps signed checkpoints in files outside the database, one per chain, only ever
// appended to. Copies of the folder elsewhere make it stronger still.
type shelf struct{ dir string }

func (s shelf) path(park id.ID) string { return filepath.Join(s.dir, string(park)+".jsonl") }

func (s shelf) add(p chain.Checkpoint) error {
	b, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	f, err := os.OpenFile(s.path(id.ID(p.Park)), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	_, err = f.Write(append(b, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	return nil
}

// read returns the checkpoints of a chain.
func (s shelf) read(park id.ID) ([]chain.Checkpoint, error) {
	f, err := os.Open(s.path(park))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("audit: %w", err)
	}
	defer f.Close()
	return ReadCheckpoints(f)
}

// ReadCheckpoints reads a file of checkpoints, as the folder keeps them. A damaged line
// becomes a checkpoint that no key has signed.
func ReadCheckpoints(f io.Reader) ([]chain.Checkpoint, error) {
	var out []chain.Checkpoint
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var p chain.Checkpoint
		if json.Unmarshal(lines.Bytes(), &p) != nil {
			p = chain.Checkpoint{}
		}
		out = append(out, p)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("audit: %w", err)
	}
	return out, nil
}
