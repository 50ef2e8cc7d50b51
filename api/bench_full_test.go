package api_test

import (
	"database/sql"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/platform/db"
	"sitong/internal/platform/dbtest"
	"sitong/internal/platform/search"
)

const (
	fullRows  = 100_000
	fullCalls = 400
)

// BenchmarkFull prints what `make bench-full` shows of the HTTP face: figures on large data.
func BenchmarkFull(b *testing.B) {
	b.Run("sqlite", func(b *testing.B) {
		path := filepath.Join(b.TempDir(), "bench.db")
		w, _ := prepare(b, db.Config{Dialect: db.SQLite, Path: path}, "sqlite", "file:"+path, fillWords)
		w.searchPool("search_100k_p95_sqlite")
	})
	b.Run("mariadb", func(b *testing.B) {
		c := dbtest.MariaDBConfig(b)
		w, _ := prepare(b, c, "mysql", c.DSN, fillWords)
		w.searchPool("search_100k_p95_mariadb")
	})
}

// Words of what a park in Linyi sells; the first of a kind are the common ones.
var (
	origins = strings.Fields("沂蒙山 临沂 蒙阴 平邑 沂水 郯城 莒南 费县 兰陵 费城 山东 鲁南 兰山 罗庄 河东")
	goods   = strings.Fields("小米 蜂蜜 花生油 煎饼 苹果 黄桃 大蒜 金银花 地瓜干 小磨香油 全麦面粉 杂粮礼盒 山楂片 核桃仁 板栗 银杏茶 " +
		"纯棉袜 家居服 保温杯 电热水壶 洗脸巾 面膜 洗衣液 收纳箱 雨伞 儿童书包")
	traits = strings.Fields("新货 农家 有机 礼盒装 家庭装 无添加 现磨 手工 冷榨 精选 批发 特级 真空 独立包装")
)

// productTitle names the n-th product; words early in their list come up more often.
func productTitle(n int) string {
	at := func(words []string, spread int) string {
		k := n / spread % (len(words) * (len(words) + 1) / 2)
		for i := range words {
			if k < len(words)-i {
				return words[i]
			}
			k -= len(words) - i
		}
		return words[0]
	}
	return fmt.Sprintf("%s%s %s %d克 %05d", at(origins, 7), at(goods, 1), at(traits, 13), 100+n%20*50, n)
}

// fillWords puts products with searchable titles into a park.
func fillWords(raw *sql.DB, park string) error {
	tx, err := raw.Begin()
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	ids := id.NewSeeded(clock.NewManual(dbtest.Now), "words")
	var merchant string
	if err := tx.QueryRow("SELECT id FROM subjects WHERE tenant_id = ? AND kind = 'merchant' ORDER BY id LIMIT 1", park).Scan(&merchant); err != nil {
		return err
	}
	var words [][2]string
	for n := range fullRows {
		row, title := string(ids.New()), productTitle(n)
		if _, err := tx.Exec(`INSERT INTO products (tenant_id, id, merchant_id, category, title, brand, origin, gtin, spec, unit, price_fen, compare_price_fen, comparison_basis, comparison_detail,
			claims, images, state, state_reason, live_number, pending_number, last_number, screening, created_by, created_at, version)
			VALUES (?,?,?,?,?,'','临沂','','500克','袋',?,0,'','','','[]','admitted','',1,0,1,'{}',?,?,1)`,
			park, row, merchant, [...]string{"farm_produce", "apparel", "cosmetics"}[n%3], title, 990+n*37%9000, merchant, dbtest.Now.UnixMilli()+int64(n)); err != nil {
			return err
		}
		for _, g := range search.Grams(title) {
			words = append(words, [2]string{g, row})
		}
	}
	slices.SortFunc(words, func(a, b [2]string) int { return strings.Compare(a[0]+a[1], b[0]+b[1]) })
	for batch := range slices.Chunk(words, 400) {
		args := make([]any, 0, 3*len(batch))
		for _, g := range batch {
			args = append(args, park, g[0], g[1])
		}
		insert := "INSERT INTO grams (tenant_id, kind, gram, id) VALUES " + strings.TrimSuffix(strings.Repeat("(?,'product',?,?),", len(batch)), ",")
		if _, err := tx.Exec(insert, args...); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// searchPool looks for common and rare words, alone, together, filtered and sorted.
func (w *world) searchPool(name string) {
	path := "/api/v1/parks/" + string(w.parks[mine]) + "/products?limit=20&q="
	token := w.tokens["sun@yimeng.example"]
	full := w.web.Handler()
	took := make([]float64, 0, fullCalls)
	for n := range fullCalls + 40 {
		title := strings.Fields(productTitle(n * 251 % fullRows))
		goods := []rune(title[0])
		q := []string{
			url.QueryEscape(title[0]),
			url.QueryEscape(string(goods[len(goods)-2:])),
			url.QueryEscape(title[0] + " " + title[1]),
			url.QueryEscape(title[3]),
			url.QueryEscape(string(goods[1:])) + "&state=admitted&category=farm_produce",
			url.QueryEscape(title[0]) + "&sort=price_fen&price_from_fen=3000",
			url.QueryEscape(title[1]) + "&sort=-price_fen",
			url.QueryEscape("没有这样的货"),
		}[n%8]
		since := clock.Elapsed()
		request(w.t, full, path+q, token)
		if n >= 40 { // the first warm the caches
			took = append(took, float64(since().Microseconds())/1000)
		}
	}
	slices.Sort(took)
	dbtest.AtMost(name, took[len(took)*95/100], "ms", 50)
}
