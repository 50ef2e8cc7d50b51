package app

import (
	"context"
	"time"
)

// Below lowBytes the deployment takes no more changes; above easyBytes it does again. Uploads
// stop earlier: the file store keeps a reserve of its own.
const (
	lowBytes   = 128 << 20
	easyBytes  = 192 << 20
	diskGlance = 10 * time.Second
)

// watchDisk makes the product read-only before the disk is full, while what is stored is still
// safe, and writable again once there is room.
func (a *App) watchDisk(context.Context) error {
	free, err := a.free()
	if err != nil {
		return err
	}
	switch was := a.Core.DB.ReadOnly(); {
	case !was && free < lowBytes:
		a.Core.DB.SetReadOnly(true)
		a.Log.Error("disk nearly full: no more changes are accepted", "free_bytes", free)
	case was && free > easyBytes:
		a.Core.DB.SetReadOnly(false)
		a.Log.Info("room on the disk again: changes are accepted", "free_bytes", free)
	}
	return nil
}
