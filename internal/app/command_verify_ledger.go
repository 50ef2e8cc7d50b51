package app

import (
	"errors"
	"fmt"
	"os"

	"sitong/internal/platform/verify"
)

type verifyLedgerCommand struct {
	File string `arg:"" type:"existingfile" help:"An export of the ledger, one transaction a line."`
}

// Run verifies an exported ledger. Findings when anything in it does not hold.
func (v verifyLedgerCommand) Run(c *console) error {
	f, err := os.Open(v.File)
	if err != nil {
		return err
	}
	report, err := verify.Ledger(f)
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	if c.asJSON {
		err = c.json(report)
	} else {
		fmt.Fprintf(c.out, "%s %d transactions %s\n", report.Park, report.Transactions, report.Hash)
		for _, n := range report.Findings {
			fmt.Fprintf(c.out, "%d %s\n", n.Seq, n.Why)
		}
	}
	if err == nil && len(report.Findings) > 0 {
		err = errFindings
	}
	return err
}
