package db_test

import (
	"errors"
	"testing"

	"sitong/internal/platform/db"
)

func TestTripwireJudgesText(t *testing.T) {
	wire := db.TripwireFor()
	for _, c := range []struct {
		text string
		args []string
		ok   bool
	}{
		{"SELECT * FROM `notes` WHERE (id=2 or 1=1) AND `notes`.`tenant_id` = ?", []string{parkA}, true},
		{"SELECT * FROM `notes` WHERE (id=2 or 1=1) AND `notes`.`tenant_id` = ?", []string{parkB}, false}, // right text, wrong value
		{"SELECT * FROM `notes` WHERE id = ? AND `notes`.`tenant_id` = ?", []string{parkA, parkB}, false},
		{"SELECT * FROM `notes` WHERE id = ? AND `notes`.`tenant_id` = ?", []string{parkB, parkA}, true},
		{"SELECT * FROM `notes` WHERE (id=2) or (1=1) AND `notes`.`tenant_id` = ?", []string{parkA}, false},
		{"SELECT * FROM notes WHERE tenant_id IN (?,?)", []string{parkA, parkB}, false},
		{"SELECT * FROM notes WHERE tenant_id IN (NULL)", nil, true},
		{"SELECT * FROM notes WHERE tenant_id NOT IN (?)", []string{parkA}, false},
		{"SELECT * FROM notes WHERE tenant_id = '" + parkA + "'", nil, false},
		{"SELECT * FROM notes WHERE NOT (tenant_id = ?)", []string{parkA}, false},
		{"SELECT * FROM notes WHERE tenant_id = ? OR id = ?", []string{parkA, "1"}, false},
		{"SELECT (select group_concat(title) from cases) FROM `cases` WHERE `cases`.`tenant_id` = ? LIMIT 1", []string{parkA}, false},
		{"SELECT * FROM cases WHERE exists(select 1 from notes) AND cases.tenant_id = ?", []string{parkA}, false},
		{"SELECT cases.title FROM notes join cases on 1=1 WHERE notes.tenant_id = ?", []string{parkA}, false},
		{"SELECT cases.title FROM notes join cases on cases.tenant_id = notes.tenant_id WHERE notes.tenant_id = ?", []string{parkA}, true},
		{"SELECT cases.title FROM notes left join cases on cases.tenant_id = notes.tenant_id and notes.tenant_id = ?", []string{parkA}, false},
		{"SELECT 1 FROM notes n left join cases c on c.tenant_id = ? WHERE n.tenant_id = ?", []string{parkA, parkA}, true},
		{"UPDATE cases SET title='x' WHERE id=2", nil, false},
		{"UPDATE `cases` SET `title`=? WHERE id=? AND `cases`.`tenant_id` = ?", []string{"t", "1", parkA}, true},
		{"UPDATE `cases` SET `tenant_id`=? WHERE `cases`.`tenant_id` = ?", []string{parkA, parkA}, false},
		{"DELETE FROM cases", nil, false},
		{"SELECT * FROM cases c WHERE c.tenant_id = ? UNION SELECT * FROM cases", []string{parkA}, false},
		{"SELECT * FROM cases WHERE tenant_id = ? ORDER BY (select title from cases where id=2)", []string{parkA}, false},
		{"SELECT * FROM (SELECT * FROM cases) x WHERE tenant_id = ?", []string{parkA}, false},
		{"WITH c AS (SELECT * FROM cases) SELECT * FROM c", nil, false},
		{"INSERT INTO `cases` (`tenant_id`,`id`) VALUES (?,?)", []string{parkA, "1"}, true},
		{"INSERT INTO `cases` (`tenant_id`,`id`) VALUES (?,?),(?,?)", []string{parkA, "1", parkB, "2"}, false},
		{"INSERT INTO `cases` (`id`) VALUES (?)", []string{"1"}, false},
		{"INSERT INTO cases SELECT * FROM notes", nil, false},
		{"REPLACE INTO `cases` (`tenant_id`,`id`) VALUES (?,?)", []string{parkA, "1"}, false},
		{"INSERT INTO `cases` (`tenant_id`,`id`) VALUES (?,?) ON DUPLICATE KEY UPDATE id = id", []string{parkA, "1"}, false},
		{"SELECT * FROM regions WHERE code = ?", []string{"37"}, true},
		{"SELECT 1; DROP TABLE cases", nil, false},
		{"DROP TABLE cases", nil, false},
		{"PRAGMA query_only = 0", nil, false},
		{"SELECT VERSION()", nil, true},
		{"SAVEPOINT sp1", nil, true},
	} {
		err := wire.Judge(asPark(parkA), c.text, c.args...)
		if (err == nil) != c.ok {
			t.Errorf("%s %v: %v", c.text, c.args, err)
		}
		if err != nil && !errors.Is(err, db.ErrTripwire) {
			t.Errorf("%s: %v is not ErrTripwire", c.text, err)
		}
	}
}

func FuzzTripwire(f *testing.F) {
	f.Add("SELECT * FROM notes WHERE tenant_id = ?")
	f.Add("INSERT INTO `cases` (`tenant_id`) VALUES (?)")
	f.Fuzz(func(t *testing.T, text string) {
		// Whatever the text, the tripwire answers; it never panics and never lets a write to a
		// park table pass without a bound tenant value.
		_ = db.TripwireFor().Judge(asPark(parkA), text, parkA)
	})
}

func BenchmarkTripwireChecked(b *testing.B) {
	wire, ctx := db.TripwireFor(), asPark(parkA)
	for b.Loop() {
		if err := wire.Judge(ctx, "SELECT * FROM `notes` WHERE id = ? AND `notes`.`tenant_id` = ?", "1", parkA); err != nil {
			b.Fatal(err)
		}
	}
}
