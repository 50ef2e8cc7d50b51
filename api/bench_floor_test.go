package api_test

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	fast "github.com/goccy/go-json"
	"github.com/gofiber/fiber/v2"
	"github.com/valyala/fasthttp"

	"sitong/api/gen"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/dbtest"
)

// fill gives the park benchRows products of one merchant.
func fill(raw *sql.DB, park string) error {
	tx, err := raw.Begin()
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	ids := id.NewSeeded(clock.NewManual(dbtest.Now), "bench")
	var merchant string
	if err := tx.QueryRow("SELECT id FROM subjects WHERE tenant_id = ? AND kind = 'merchant' ORDER BY id LIMIT 1", park).Scan(&merchant); err != nil {
		return err
	}
	const batch = 250
	insert, err := tx.Prepare(`INSERT INTO products (tenant_id, id, merchant_id, category, title, brand, origin, gtin, spec, unit, price_fen, compare_price_fen, comparison_basis, comparison_detail,
		claims, images, state, state_reason, live_number, pending_number, last_number, screening, created_by, created_at, version) VALUES ` +
		strings.TrimSuffix(strings.Repeat("(?,?,?,'farm_produce',?,'','临沂','','500克','袋',?,0,'','','','[]','admitted','',1,0,1,'{}',?,?,1),", batch), ","))
	if err != nil {
		return err
	}
	for n := 0; n < benchRows; n += batch {
		args := make([]any, 0, 7*batch)
		for m := n; m < n+batch; m++ {
			args = append(args, park, string(ids.New()), merchant, fmt.Sprintf("沂蒙山小米 第 %d 批", m), 1990+m%500, merchant, dbtest.Now.UnixMilli()+int64(m))
		}
		if _, err := insert.Exec(args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// bareList answers the list of products as the product does, to the byte, with nothing between
// Fiber and database/sql: the statements are the product's, prepared once, the park is believed.
func bareList(raw *sql.DB, park string) (fasthttp.RequestHandler, error) {
	products, errP := raw.Prepare(`SELECT id, merchant_id, category, title, brand, origin, gtin, spec, unit, price_fen, compare_price_fen, comparison_basis, comparison_detail,
		claims, images, state, state_reason, live_number, pending_number, screening, documents_end_on, created_at, submitted_at, admitted_at, version
		FROM products WHERE tenant_id = ? ORDER BY id DESC LIMIT ?`)
	merchants, errM := raw.Prepare("SELECT id, kind, name FROM subjects WHERE tenant_id = ? AND id IN (?)")
	app := fiber.New(fiber.Config{DisableStartupMessage: true, JSONEncoder: fast.Marshal})
	app.Get("/", func(c *fiber.Ctx) error {
		limit := c.QueryInt("limit", 20)
		out, err := bareProducts(c, products, park, limit+1)
		if err != nil {
			return err
		}
		answer := gen.ProductPage{Items: out}
		if len(out) > limit {
			last := string(out[limit-1].ID)
			next := page.Position{Sort: "-created_at", Value: last, ID: last}.Encode()
			answer = gen.ProductPage{Items: out[:limit], NextCursor: &next}
		}
		if err := bareMerchants(c, merchants, park, answer.Items); err != nil {
			return err
		}
		return c.JSON(answer)
	})
	return app.Handler(), errors.Join(errP, errM)
}

func bareProducts(c *fiber.Ctx, list *sql.Stmt, park string, limit int) ([]gen.Product, error) {
	rows, err := list.QueryContext(c.UserContext(), park, limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []gen.Product
	for rows.Next() {
		var p gen.Product
		var t struct {
			brand, origin, gtin, spec, unit, basis, detail, claims, images, reason, screening string
			compare, pending                                                                  int64
		}
		if err := rows.Scan((*string)(&p.ID), (*string)(&p.Merchant.ID), (*string)(&p.Content.Category), &p.Content.Title, &t.brand, &t.origin, &t.gtin, &t.spec, &t.unit,
			(*int64)(&p.Content.PriceFen), &t.compare, &t.basis, &t.detail, &t.claims, &t.images, (*string)(&p.State), &t.reason, &p.LiveNumber, &t.pending, &t.screening,
			&p.DocumentsEndOn, &p.CreatedAt, &p.SubmittedAt, &p.AdmittedAt, &p.Version); err != nil {
			return nil, err
		}
		p.Content.Brand, p.Content.Origin, p.Content.Gtin, p.Content.Spec, p.Content.Unit = filled(t.brand), filled(t.origin), filled(t.gtin), filled(t.spec), filled(t.unit)
		p.Content.ComparisonDetail, p.Content.Claims, p.StateReason, p.ChangePending = filled(t.detail), filled(t.claims), filled(t.reason), t.pending > 0
		p.Content.ImageFileIds, p.Wording.Hits = &[]gen.ID{}, []gen.WordingHit{}
		if err := json.Unmarshal([]byte(t.images), p.Content.ImageFileIds); err != nil {
			return nil, err
		}
		if err := json.Unmarshal([]byte(t.screening), &p.Wording); err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, rows.Err()
}

// bareMerchants names the merchant, whom the rows of the bench share.
func bareMerchants(c *fiber.Ctx, find *sql.Stmt, park string, items []gen.Product) error {
	var m gen.SubjectRef
	if err := find.QueryRowContext(c.UserContext(), park, string(items[0].Merchant.ID)).Scan((*string)(&m.ID), (*string)(&m.Kind), &m.Name); err != nil {
		return err
	}
	for i := range items {
		if items[i].Merchant.ID != m.ID {
			return errors.New("bench: the rows have several merchants")
		}
		items[i].Merchant = m
	}
	return nil
}

func filled(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
