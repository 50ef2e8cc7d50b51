package app

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// backedUp are the folders below the data folder that belong to a backup beside the
// database. Keys never do: a backup that holds its keys protects nothing.
var backedUp = []string{"files", "checkpoints"}

type backupCommand struct {
	Dir string `arg:"" help:"Folder to create: a consistent copy of database, files and checkpoints, without keys."`
}

func (b backupCommand) Run(c *console) error {
	a, err := c.open()
	if err != nil {
		return err
	}
	defer a.Close()
	if err := os.Mkdir(b.Dir, 0o700); err != nil {
		return fmt.Errorf("app: the backup needs a folder of its own: %w", err)
	}
	// The database first: a file it names is then certainly in the copy that follows.
	if err := a.Core.DB.BackupTo(c.ctx, filepath.Join(b.Dir, "sitong.db")); err != nil {
		return err
	}
	for _, name := range backedUp {
		if err := copyFolder(filepath.Join(b.Dir, name), filepath.Join(a.Config.Data, name)); err != nil {
			return err
		}
	}
	fmt.Fprintln(c.out, "The backup is in", b.Dir)
	return nil
}

type restoreCommand struct {
	Dir string `arg:"" help:"Folder made by backup; SITONG_DATA must hold no database yet."`
}

func (r restoreCommand) Run(c *console) error {
	cfg, err := ReadConfig()
	if err != nil {
		return err
	}
	target := filepath.Join(cfg.Data, "sitong.db")
	if _, err := os.Stat(target); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("app: %s exists; a restore never overwrites", target)
	}
	if err := os.MkdirAll(cfg.Data, 0o700); err != nil {
		return fmt.Errorf("app: %w", err)
	}
	for _, name := range backedUp {
		if err := copyFolder(filepath.Join(cfg.Data, name), filepath.Join(r.Dir, name)); err != nil {
			return err
		}
	}
	b, err := os.ReadFile(filepath.Join(r.Dir, "sitong.db"))
	if err != nil {
		return fmt.Errorf("app: %w", err)
	}
	if err := os.WriteFile(target, b, 0o600); err != nil {
		return fmt.Errorf("app: %w", err)
	}
	fmt.Fprintln(c.out, "Restored into", cfg.Data)
	return nil
}

// copyFolder copies a folder that may be missing.
func copyFolder(to, from string) error {
	if _, err := os.Stat(from); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := os.CopyFS(to, os.DirFS(from)); err != nil {
		return fmt.Errorf("app: %w", err)
	}
	return nil
}
