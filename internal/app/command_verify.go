package app

import (
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"os"

	"sitong/internal/audit"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/verify"
)

type verifyCommand struct {
	Ledger  verifyLedgerCommand  `cmd:"" help:"Verify an exported ledger."`
	Audit   verifyAuditCommand   `cmd:"" help:"Verify an exported audit chain, or every chain of the database."`
	Bundle  verifyBundleCommand  `cmd:"" help:"Verify an evidence bundle."`
	Package verifyPackageCommand `cmd:"" help:"Verify a filing package."`
}

type verifyAuditCommand struct {
	File        string `arg:"" optional:"" type:"existingfile" help:"An export; without it the chains of the database are verified."`
	Key         string `help:"Public key of the deployment in base64; without it the key the file names is believed."`
	Checkpoints string `type:"existingfile" help:"Checkpoints of the chain that were kept elsewhere."`
}

// errKey reports a key that is none.
var errKey = errors.New("the key is not an Ed25519 public key in base64")

// Run verifies. Findings when a chain is not what it was.
func (v verifyAuditCommand) Run(c *console) error {
	results, err := v.results(c)
	if err != nil {
		return err
	}
	if c.asJSON {
		err = c.json(results)
	}
	broken := 0
	for _, r := range results {
		if !r.Intact {
			broken++
		}
		if !c.asJSON {
			c.printAudit(r)
		}
	}
	if err == nil && broken > 0 {
		err = errFindings
	}
	return err
}

func (c *console) printAudit(r verify.AuditResult) {
	if r.Intact {
		fmt.Fprintf(c.out, "%s intact %d %s\n", r.Park, r.Entries, r.HeadHash)
		return
	}
	fmt.Fprintf(c.out, "%s BROKEN at %d: %s\n", r.Park, r.BrokenAt, r.Why)
}

func (v verifyAuditCommand) results(c *console) ([]verify.AuditResult, error) {
	if v.File == "" {
		a, err := c.open()
		if err != nil {
			return nil, err
		}
		defer a.Close()
		return a.Services.Audit.VerifyAll(c.ctx)
	}
	var key ed25519.PublicKey
	if v.Key != "" {
		b, err := base64.StdEncoding.DecodeString(v.Key)
		if err != nil || len(b) != ed25519.PublicKeySize {
			return nil, errKey
		}
		key = b
	}
	known, err := v.known()
	if err != nil {
		return nil, err
	}
	f, err := os.Open(v.File)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	r, err := verify.Audit(f, key, known)
	return []verify.AuditResult{r}, err
}

func (v verifyAuditCommand) known() ([]chain.Checkpoint, error) {
	if v.Checkpoints == "" {
		return nil, nil
	}
	f, err := os.Open(v.Checkpoints)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return audit.ReadCheckpoints(f)
}
