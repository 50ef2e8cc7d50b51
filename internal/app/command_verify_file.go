package app

import (
	"fmt"
	"os"

	"sitong/internal/platform/verify"
)

type verifyBundleCommand struct {
	File string   `arg:"" type:"existingfile" help:"An evidence bundle."`
	Key  []string `help:"Id of a key to trust; without one the ids are shown for comparison."`
}

type verifyPackageCommand struct {
	File   string   `arg:"" type:"existingfile" help:"A filing package."`
	Key    []string `help:"Id of a key to trust; without one the ids are shown for comparison."`
	Schema string   `type:"existingfile" help:"The schema of the kind and version; without it the package's own is believed."`
}

// sized opens a file and says how long it is.
func sized(path string) (*os.File, int64, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, 0, fmt.Errorf("app: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		_ = f.Close()
		return nil, 0, fmt.Errorf("app: %w", err)
	}
	return f, info.Size(), nil
}

// Run verifies offline. Findings when the bundle is not what was sealed.
func (v verifyBundleCommand) Run(c *console) error {
	f, size, err := sized(v.File)
	if err != nil {
		return err
	}
	defer f.Close()
	r, err := verify.Bundle(f, size, v.Key...)
	if err != nil {
		return c.unreadable(err)
	}
	return c.report(r, r)
}

// Run verifies offline. Findings when the package is not what was signed.
func (v verifyPackageCommand) Run(c *console) error {
	f, size, err := sized(v.File)
	if err != nil {
		return err
	}
	defer f.Close()
	var schema []byte
	if v.Schema != "" {
		if schema, err = os.ReadFile(v.Schema); err != nil {
			return fmt.Errorf("app: %w", err)
		}
	}
	r, err := verify.Package(f, size, schema, v.Key...)
	if err != nil {
		return c.unreadable(err)
	}
	return c.report(r.BundleReport, r)
}

// unreadable is a finding too: what was handed out could be read.
func (c *console) unreadable(err error) error {
	f := verify.Finding{Code: "unreadable", Why: err.Error()}
	if c.asJSON {
		if err := c.json(map[string]any{"findings": []verify.Finding{f}}); err != nil {
			return err
		}
	} else {
		fmt.Fprintf(c.out, "BROKEN %s: %s\n", f.Code, f.Why)
	}
	return errFindings
}

// report prints the outcome of a check; whole is the same for a program.
func (c *console) report(r verify.BundleReport, whole any) error {
	if c.asJSON {
		if err := c.json(whole); err != nil {
			return err
		}
	} else {
		for _, f := range r.Findings {
			fmt.Fprintf(c.out, "BROKEN %s %s: %s\n", f.Code, f.Path, f.Why)
		}
		if r.Good() {
			fmt.Fprintf(c.out, "genuine %s %s: %d files, ed25519 %s, sm2 %s\n", r.Manifest.Kind, r.Manifest.AboutID, r.Files, r.Ed25519, r.SM2)
		}
	}
	if !r.Good() {
		return errFindings
	}
	return nil
}
