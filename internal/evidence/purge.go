package evidence

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"sitong/internal/audit"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/blob"
	"sitong/internal/platform/core"
	"sitong/internal/platform/db"
	"sitong/internal/platform/job"
)

// PurgeJob is the kind of the job that runs Purge.
const PurgeJob = "evidence.purge"

// purgeHour is when the night's purge begins, in Asia/Shanghai.
const purgeHour = 2

// Keeper keeps records for their term and no longer, and holds what must stay.
type Keeper struct {
	core.Core
	blobs  *blob.Store
	lapser *db.Lapser
	store  store
}

// NewKeeper returns the keeper of a database and of the files beside it.
func NewKeeper(c core.Core, blobs *blob.Store, lapser *db.Lapser) *Keeper {
	return &Keeper{Core: c, blobs: blobs, lapser: lapser, store: store{c.DB}}
}

func (k *Keeper) now() int64 { return clock.Millis(k.Clock.Now()) }

// QueuePurge asks for tonight's purge; asking again on the same day does nothing.
func (k *Keeper) QueuePurge(ctx context.Context) error {
	today := clock.DateOf(k.Clock.Now())
	return k.DB.InTx(ctx, func(ctx context.Context) error {
		_, err := k.Jobs.Enqueue(ctx, job.Spec{Kind: PurgeJob, Title: "到期资料清理", Key: string(today), RunAt: today.Start().Add(purgeHour * time.Hour)})
		return err
	})
}

// RunPurge is the handler of PurgeJob; its result is how many rows went, by table.
func (k *Keeper) RunPurge(ctx context.Context, _ *job.Run) (any, error) { return k.Purge(ctx) }

// Purge removes what the actor's park has kept for its whole term, in small transactions,
// each with an audit record that counts what went. What is held stays, and so does what
// another record still names. In the platform's own park it also removes what belongs to no
// park. Bytes of files go after their rows.
func (k *Keeper) Purge(ctx context.Context) (map[string]int64, error) {
	tables := k.lapser.Tables(false)
	if actor.From(ctx).ParkID == id.Platform {
		tables = append(tables, k.lapser.Tables(true)...)
	}
	total := map[string]int64{}
	for before := int64(-1); before != sum(total); { // what names others may go in this pass, they in the next
		before = sum(total)
		for _, table := range tables {
			for _, rule := range k.rules(table) {
				if err := k.purge(ctx, rule, total); err != nil {
					return total, err
				}
			}
		}
	}
	return total, nil
}

func sum(counts map[string]int64) (n int64) {
	for _, c := range counts {
		n += c
	}
	return n
}

// rule is what goes from one table, by which article.
type rule struct {
	db.Lapsed
	article string
}

// rules are the terms of a table today: one, or for files one for each class.
func (k *Keeper) rules(table string) []rule {
	if table != "files" {
		return []rule{k.rule(table, Classes[k.lapser.Note(table).Keep])}
	}
	byClass := map[Class][]string{}
	for purpose, class := range keepOf {
		byClass[class] = append(byClass[class], string(purpose))
	}
	var out []rule
	for class, purposes := range byClass {
		slices.Sort(purposes)
		r := k.rule(table, class)
		r.Match = map[string][]string{"purpose": purposes}
		out = append(out, r)
	}
	return out
}

func (k *Keeper) rule(table string, c Class) rule {
	day := c.over(clock.DateOf(k.Clock.Now()))
	return rule{db.Lapsed{Table: table, Before: clock.Millis(day.Start()), BeforeOn: string(day), Held: k.store.heldIDs}, c.Article}
}

// purge removes the rows of one rule, batch by batch.
func (k *Keeper) purge(ctx context.Context, r rule, total map[string]int64) error {
	for {
		var b db.Batch
		err := k.DB.InTx(ctx, func(ctx context.Context) error {
			var content []string
			if r.Table == "files" {
				r.Going = func(ctx context.Context, files []string) (err error) {
					content, err = k.store.sumsOf(ctx, files)
					return err
				}
			}
			var err error
			if b, err = k.lapser.Remove(ctx, r.Lapsed); err != nil || len(b.Removed) == 0 {
				return err
			}
			if err := k.dropContent(ctx, content); err != nil {
				return err
			}
			return audit.Record(ctx, k.Journal, audit.Entry{Action: "evidence.retention.purge", Kind: r.Table, Object: id.ID(b.Removed[0]),
				Reason: r.article + ": " + counted(b.Counts), Before: b.Removed})
		})
		if err != nil {
			return fmt.Errorf("evidence: purging %s: %w", r.Table, err)
		}
		for table, n := range b.Counts {
			total[table] += n
		}
		if r.After = b.Next; r.After == "" {
			return nil
		}
	}
}

// dropContent deletes, once the transaction is stored, the bytes no file of the park has any
// more and no upload is bringing again.
func (k *Keeper) dropContent(ctx context.Context, sums []string) error {
	for _, sum := range sums {
		used, err := k.store.sumInUse(ctx, sum)
		if err != nil {
			return err
		}
		if park := actor.From(ctx).ParkID; !used {
			// Bytes that cannot be deleted now have no row any more, so nobody can read them.
			db.AfterCommit(ctx, func() { _ = k.blobs.Remove(park, sum) })
		}
	}
	return nil
}

// counted writes counts as "cases 2, case_steps 9".
func counted(counts map[string]int64) string {
	var out []string
	for _, table := range slices.Sorted(maps.Keys(counts)) {
		out = append(out, fmt.Sprintf("%s %d", table, counts[table]))
	}
	return strings.Join(out, ", ")
}
