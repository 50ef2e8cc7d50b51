package app

import (
	"fmt"

	"sitong/internal/platform/keyring"
)

type keysCommand struct {
	Make keysMakeCommand `cmd:"" help:"Create the key files that are missing in DIR, readable by their owner only."`
}

type keysMakeCommand struct {
	Dir string `arg:"" help:"Folder of the keys; keep it outside the data folder and its backup."`
}

func (k keysMakeCommand) Run(c *console) error {
	if err := keyring.Make(k.Dir); err != nil {
		return err
	}
	fmt.Fprintln(c.out, "The keys are in", k.Dir)
	return nil
}
