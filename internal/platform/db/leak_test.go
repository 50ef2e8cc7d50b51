package db_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"

	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
)

// The models of the leak shapes: what a careless domain could write.
type leakCase struct {
	TenantID string `gorm:"primaryKey"`
	ID       string `gorm:"primaryKey"`
	Title    string
	Amount   int
	Notes    []leakNote `gorm:"foreignKey:CaseID;references:ID"`
	Tags     []leakTag  `gorm:"many2many:leak_case_tags;foreignKey:ID;joinForeignKey:CaseID;references:ID;joinReferences:TagID"`
}

func (leakCase) TableName() string { return "leak_cases" }

type leakNote struct {
	TenantID string `gorm:"primaryKey"`
	ID       string `gorm:"primaryKey"`
	CaseID   string
	Body     string
}

func (leakNote) TableName() string { return "leak_notes" }

type leakTag struct {
	TenantID string `gorm:"primaryKey"`
	ID       string `gorm:"primaryKey"`
	Name     string
}

func (leakTag) TableName() string { return "leak_tags" }

const (
	parkA = "01J00000000000000000000PKA"
	parkB = "01J00000000000000000000PKB"
)

var leakTables = []string{"leak_cases", "leak_notes", "leak_tags", "leak_case_tags"}

func leakSchema(t *testing.T, d *db.DB) {
	t.Helper()
	key := "CHAR(26) NOT NULL"
	for _, text := range []string{
		"CREATE TABLE leak_cases (tenant_id " + key + ", id " + key + ", title VARCHAR(80) NOT NULL, amount BIGINT NOT NULL, PRIMARY KEY (tenant_id, id))",
		"CREATE TABLE leak_notes (tenant_id " + key + ", id " + key + ", case_id " + key + ", body VARCHAR(80) NOT NULL, PRIMARY KEY (tenant_id, id))",
		"CREATE TABLE leak_tags (tenant_id " + key + ", id " + key + ", name VARCHAR(80) NOT NULL, PRIMARY KEY (tenant_id, id))",
		"CREATE TABLE leak_case_tags (case_id " + key + ", tag_id " + key + ", PRIMARY KEY (case_id, tag_id))",
		"INSERT INTO leak_cases VALUES ('" + parkA + "','1','A1',5),('" + parkB + "','2','B-secret',7)",
		"INSERT INTO leak_notes VALUES ('" + parkA + "','1','1','n1'),('" + parkB + "','2','2','B-note')",
		"INSERT INTO leak_tags VALUES ('" + parkA + "','1','t1'),('" + parkB + "','2','B-tag')",
		"INSERT INTO leak_case_tags VALUES ('1','1'),('2','2'),('1','2')",
	} {
		if err := d.Schema(text); err != nil {
			t.Fatal(err)
		}
	}
}

// shape is one way a tenant filter is known to leak. run returns whatever it could read.
type leakShape struct {
	name string
	// wireOnly marks shapes in which the foreign data hides in text the plugin cannot read.
	wireOnly bool
	run      func(tx *gorm.DB) (seen any, err error)
}

func find(tx *gorm.DB) (any, error) {
	var out []leakCase
	err := tx.Find(&out).Error
	return out, err
}

var leakShapes = []leakShape{
	{"First by the primary key of B", false, func(tx *gorm.DB) (any, error) {
		var c leakCase
		err := tx.First(&c, "id = ?", "2").Error
		return c, err
	}},
	{"Where.Or", false, func(tx *gorm.DB) (any, error) { return find(tx.Where("title = ?", "x").Or("amount = ?", 7)) }},
	{"single Or", false, func(tx *gorm.DB) (any, error) { return find(tx.Or("amount = ?", 7)) }},
	{"text 'a OR b'", false, func(tx *gorm.DB) (any, error) { return find(tx.Where("title = 'x' OR amount = 7")) }},
	{"unbalanced parentheses", true, func(tx *gorm.DB) (any, error) { return find(tx.Where("1 = 1) OR (1 = 1")) }},
	{"Unscoped.Where.Or", false, func(tx *gorm.DB) (any, error) { return find(tx.Unscoped().Where("title = ?", "x").Or("amount = ?", 7)) }},
	{"Table.Pluck", false, func(tx *gorm.DB) (any, error) {
		var s []string
		err := tx.Table("leak_cases").Pluck("title", &s).Error
		return s, err
	}},
	{"Table.Find into maps", false, func(tx *gorm.DB) (any, error) {
		var m []map[string]any
		err := tx.Table("leak_cases").Find(&m).Error
		return m, err
	}},
	{"Raw.Scan", false, func(tx *gorm.DB) (any, error) {
		var s []string
		err := tx.Raw("SELECT title FROM leak_cases").Scan(&s).Error
		return s, err
	}},
	{"Raw.Row", false, func(tx *gorm.DB) (any, error) {
		r := tx.Raw("SELECT title FROM leak_cases WHERE id = '2'").Row()
		if r == nil {
			return nil, errors.New("no row")
		}
		var s string
		return s, r.Scan(&s)
	}},
	{"Count", false, func(tx *gorm.DB) (any, error) {
		var n int64
		if err := tx.Model(&leakCase{}).Count(&n).Error; err != nil || n == 1 {
			return nil, err
		}
		return "B-counted", nil
	}},
	{"Joins in text", false, func(tx *gorm.DB) (any, error) {
		var s []string
		err := tx.Model(&leakNote{}).Joins("JOIN leak_cases ON 1 = 1").Pluck("leak_cases.title", &s).Error
		return s, err
	}},
	{"left join of another table", false, func(tx *gorm.DB) (any, error) {
		var m []map[string]any
		err := tx.Model(&leakCase{}).Select("leak_cases.title, leak_notes.body").Joins("LEFT JOIN leak_notes ON leak_notes.case_id <> leak_cases.id").Scan(&m).Error
		return m, err
	}},
	{"Preload", false, func(tx *gorm.DB) (any, error) {
		var c leakCase
		err := tx.Preload("Tags").Preload("Notes").First(&c, "id = ?", "1").Error
		return c, err
	}},
	{"Association.Find of B's case", false, func(tx *gorm.DB) (any, error) {
		var o []leakTag
		err := tx.Model(&leakCase{ID: "2"}).Association("Tags").Find(&o)
		return o, err
	}},
	{"Association.Count of B's case", false, func(tx *gorm.DB) (any, error) {
		if n := tx.Model(&leakCase{ID: "2"}).Association("Tags").Count(); n > 0 {
			return "B-counted", nil
		}
		return nil, nil
	}},
	{"Association.Append onto B's case", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Model(&leakCase{ID: "2"}).Association("Tags").Append(&leakTag{ID: "1", Name: "t"})
	}},
	{"subquery", false, func(tx *gorm.DB) (any, error) {
		return find(tx.Where("id IN (?)", tx.Session(&gorm.Session{NewDB: true}).Table("leak_cases").Select("id")))
	}},
	{"scalar sub-select", true, func(tx *gorm.DB) (any, error) {
		var s []string
		err := tx.Model(&leakCase{}).Select("(SELECT GROUP_CONCAT(title) FROM leak_cases) AS t").Limit(1).Scan(&s).Error
		return s, err
	}},
	{"EXISTS on another park", true, func(tx *gorm.DB) (any, error) {
		out, err := find(tx.Where("EXISTS (SELECT 1 FROM leak_notes WHERE body = 'B-note')"))
		if c := out.([]leakCase); len(c) > 0 {
			return "B-oracle", err
		}
		return nil, err
	}},
	{"Order by a sub-select", true, func(tx *gorm.DB) (any, error) {
		out, err := find(tx.Order("(SELECT title FROM leak_cases WHERE id = '2')"))
		if err == nil {
			return "B-oracle", nil
		}
		return out, err
	}},
	{"Update of B's row", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Model(&leakCase{}).Where("id = ?", "2").Update("title", "pwn").Error
	}},
	{"Update without rows", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Session(&gorm.Session{AllowGlobalUpdate: true}).Model(&leakCase{}).Update("title", "pwn").Error
	}},
	{"Save over B's row", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Save(&leakCase{ID: "2", TenantID: parkB, Title: "stolen"}).Error
	}},
	{"Create on conflict", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Clauses(clause.OnConflict{UpdateAll: true}).Create(&leakCase{ID: "2", TenantID: parkB, Title: "stolen"}).Error
	}},
	{"Create for B", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Create(&leakCase{ID: "9", TenantID: parkB, Title: "planted"}).Error
	}},
	{"Create from a map", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Model(&leakCase{}).Create(map[string]any{"tenant_id": parkB, "id": "9", "title": "planted", "amount": 1}).Error
	}},
	{"Updates of the tenant column", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Model(&leakCase{}).Where("id = '1'").Updates(map[string]any{"tenant_id": parkB}).Error
	}},
	{"Exec", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Exec("UPDATE leak_cases SET title = 'x' WHERE id = '2'").Error
	}},
	{"Delete of B's row", false, func(tx *gorm.DB) (any, error) { return nil, tx.Unscoped().Delete(&leakCase{}, "id = ?", "2").Error }},
	{"Delete with associations", false, func(tx *gorm.DB) (any, error) {
		return nil, tx.Select(clause.Associations).Delete(&leakCase{ID: "2"}).Error
	}},
	{"SkipHooks", false, func(tx *gorm.DB) (any, error) { return find(tx.Session(&gorm.Session{SkipHooks: true})) }},
	{"FirstOrCreate of B", false, func(tx *gorm.DB) (any, error) {
		var c leakCase
		err := tx.Where("id = ?", "2").Attrs(leakCase{TenantID: parkA, Title: "foc"}).FirstOrCreate(&c).Error
		return c, err
	}},
	{"FindInBatches", false, func(tx *gorm.DB) (any, error) {
		var all, batch []leakCase
		err := tx.Model(&leakCase{}).FindInBatches(&batch, 1, func(*gorm.DB, int) error { all = append(all, batch...); return nil }).Error
		return all, err
	}},
	{"Rows", false, func(tx *gorm.DB) (any, error) {
		rows, err := tx.Model(&leakCase{}).Where("title = ?", "x").Or("1 = 1").Rows()
		if err != nil {
			return nil, err
		}
		defer rows.Close()
		var all []leakCase
		for rows.Next() {
			var c leakCase
			if err := tx.ScanRows(rows, &c); err != nil {
				return nil, err
			}
			all = append(all, c)
		}
		return all, rows.Err()
	}},
	{"another actor's context", false, func(tx *gorm.DB) (any, error) { return find(tx.WithContext(context.Background())) }},
}

func asPark(p id.ID) context.Context {
	return actor.With(context.Background(), actor.Actor{Kind: actor.Account, ParkID: p})
}

// runShape plays one shape as park A and reports a leak: something of B was read, or B changed.
func runShape(t *testing.T, d *db.DB, s leakShape) (leak string) {
	t.Helper()
	fingerprint := func() string {
		var all strings.Builder
		for _, q := range []string{"SELECT GROUP_CONCAT(title) FROM leak_cases WHERE tenant_id = '" + parkB + "'", "SELECT GROUP_CONCAT(body) FROM leak_notes WHERE tenant_id = '" + parkB + "'", "SELECT COUNT(*) FROM leak_case_tags WHERE case_id = '2'"} {
			var v string
			if err := d.Look(q, &v); err != nil {
				t.Fatal(err)
			}
			all.WriteString(v + "|")
		}
		return all.String()
	}
	before := fingerprint()
	ctx := asPark(parkA)
	err := d.Sandbox(ctx, func() {
		_ = d.InTx(ctx, func(ctx context.Context) error {
			db.MarkAudited(ctx)
			seen, _ := s.run(d.Conn(ctx))
			if text := sprint(seen); strings.Contains(text, "B-") {
				leak = "read " + text
			}
			return nil
		})
		seen, _ := s.run(d.Conn(ctx))
		if text := sprint(seen); strings.Contains(text, "B-") {
			leak = "read " + text
		}
		if in := sandboxFingerprint(t, d); in != before && leak == "" {
			leak = "changed: " + before + " → " + in
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return leak
}

func TestLeakShapes(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		leakSchema(t, d)
		for _, s := range leakShapes {
			if leak := runShape(t, d, s); leak != "" {
				t.Errorf("%s: %s", s.name, leak)
			}
		}
	})
}

// The tripwire alone must hold every shape.
func TestLeakShapesWithoutPlugin(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		leakSchema(t, d)
		d.WithoutPlugin()
		for _, s := range leakShapes {
			if leak := runShape(t, d, s); leak != "" {
				t.Errorf("%s: %s", s.name, leak)
			}
		}
	})
}

// The plugin alone must hold every shape it can read; the others are why the tripwire exists,
// and they must really leak here, or the list is wrong.
func TestLeakShapesWithoutTripwire(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		leakSchema(t, d)
		d.WithoutTripwire(leakTables...)
		for _, s := range leakShapes {
			leak := runShape(t, d, s)
			if leak != "" && !s.wireOnly {
				t.Errorf("%s: %s", s.name, leak)
			}
			if leak == "" && s.wireOnly {
				t.Errorf("%s: does not leak without the tripwire any more", s.name)
			}
		}
	})
}
