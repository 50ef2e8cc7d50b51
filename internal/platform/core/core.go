// Package core bundles what every domain is built on: the database, the clock, identifiers,
// keys and the journal. It holds no behaviour.
package core

import (
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
	"sitong/internal/platform/journal"
	"sitong/internal/platform/keyring"
)

// Core is handed to every domain by the composition root.
type Core struct {
	DB      *db.DB
	Clock   clock.Clock
	IDs     *id.Source
	Ring    *keyring.Ring
	Journal *journal.Journal
	Jobs    *job.Queue
}
