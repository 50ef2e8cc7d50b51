package filing

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/money"
	"sitong/internal/platform/chain"
	"sitong/internal/platform/pdf"
	"sitong/internal/platform/tabular"
	"sitong/internal/platform/verify"
)

// pack makes the package of a locked filing: what is filed as canonical JSON, the same for
// people and for tables, manifest, hashes and signatures. It returns the zip and the SHA-256 of
// its manifest.
func (s *Service) pack(ctx context.Context, f Filing, t Template, by id.ID, at int64) ([]byte, string, error) {
	text, err := chain.Canonical(f.Content)
	if err != nil {
		return nil, "", err
	}
	schema, err := t.Schema()
	if err != nil {
		return nil, "", fmt.Errorf("filing: %w", err)
	}
	seq, hash, err := s.Journal.Head(ctx, id.ID(f.Content.Park.ID))
	if err != nil {
		return nil, "", err
	}
	point, err := verify.Checkpoint(f.Content.Park.ID, seq, hash, at, s.Ring)
	if err != nil {
		return nil, "", err
	}
	m := verify.BundleManifest{Format: verify.PackageFormat, ID: string(f.PackageID), Park: f.Content.Park.ID, Kind: string(f.Kind), AboutKind: "filing",
		AboutID: f.ExternalID, Title: t.Name.ZH + " " + f.Period, Reason: t.Basis.ZH, MadeBy: string(by), MadeAt: at, Chain: point}
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, part := range []struct {
		name, mediaType string
		write           func(io.Writer) error
	}{
		{verify.PackageFiling, "application/json", writeBytes(text)},
		{verify.PackageSchema, "application/schema+json", writeBytes(schema)},
		{verify.PackageCSV, "text/csv", func(w io.Writer) error { return table(w, tabular.CSV, t, f.Content) }},
		{verify.PackageXLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", func(w io.Writer) error { return table(w, tabular.XLSX, t, f.Content) }},
		{verify.PackagePDF, "application/pdf", func(w io.Writer) error { _, err := sheet(t, f, at).WriteTo(w); return err }},
	} {
		var content bytes.Buffer
		if err := part.write(&content); err != nil {
			return nil, "", fmt.Errorf("filing: %s: %w", part.name, err)
		}
		e, err := verify.Pack(z, verify.BundleEntry{Path: part.name, Role: "filing", Name: part.name, MediaType: part.mediaType, UploadedBy: string(by), UploadedAt: at}, at, &content)
		if err != nil {
			return nil, "", err
		}
		m.Files = append(m.Files, e)
	}
	sum, err := verify.Seal(z, m, packageReadme, s.Ring)
	if err != nil {
		return nil, "", err
	}
	if err := z.Close(); err != nil {
		return nil, "", fmt.Errorf("filing: %w", err)
	}
	return out.Bytes(), sum, nil
}

func writeBytes(b []byte) func(io.Writer) error {
	return func(w io.Writer) error { _, err := w.Write(b); return err }
}

// table writes the cells for a spreadsheet: code, name, value, unit, source, rule.
func table(w io.Writer, format tabular.Format, t Template, c verify.Filing) error {
	out, err := tabular.NewWriter(w, format, t.Name.ZH, []string{"代码 code", "项目 item", "数值 value", "单位 unit", "来源 source", "口径 rule"})
	if err != nil {
		return err
	}
	for i, v := range c.Cells {
		var value any = v.Value()
		if v.Number != nil {
			value = *v.Number
		}
		if err := out.Row(v.Code, t.Fields[i].Name.ZH, value, v.Unit, v.Source, v.Rule); err != nil {
			return err
		}
	}
	return out.Close()
}

// sheet sets the filing for print.
func sheet(t Template, f Filing, at int64) *pdf.Document {
	c := f.Content
	d := pdf.New(t.Name.ZH, clock.FromMillis(at))
	d.Footer(c.Park.Name + "　报送编号 " + c.ExternalID + "　SHA-256 " + f.SHA256)
	d.Paragraph("报送单位：" + c.Park.Name + "（" + c.Park.Code + "，" + c.Park.RegionCode + "）")
	if c.Period != "" {
		d.Paragraph("报送期间：" + c.Period)
	}
	d.Paragraph("报送编号：" + c.ExternalID + "　模板版本：" + c.SchemaVersion + "　生成时间：" + printed(c.BuiltAt))
	if c.Corrects != "" {
		d.Paragraph("本报送更正编号 " + c.Corrects + " 的报送")
	}
	d.Paragraph("报送依据：" + t.Basis.ZH)
	d.Heading("一、报送内容")
	rows := make([][]string, len(c.Cells))
	for i, v := range c.Cells {
		rows[i] = []string{t.Fields[i].Name.ZH, readable(v), v.Rule}
	}
	d.Table([]int{26, 34, 40}, []string{"项目", "内容", "口径"}, rows...)
	if len(c.Explanations) > 0 {
		d.Heading("二、说明")
		names := map[string]string{}
		for _, r := range t.Rules {
			names[r.Code] = r.Text.ZH
		}
		for _, e := range c.Explanations {
			d.Paragraph(names[e.Rule] + "：" + e.Text)
		}
	}
	if len(c.Evidence) > 0 {
		d.Heading("三、证据")
		for _, e := range c.Evidence {
			d.Paragraph(e.Title + "　证据包 " + e.BundleID + "　清单 SHA-256 " + e.ManifestSHA256)
		}
	}
	d.Signatures(pdf.Signature{Role: "报送单位", Name: c.Park.Name, How: "电子签名 " + printed(at)})
	return d
}

func printed(at int64) string {
	return clock.FromMillis(at).In(clock.Shanghai).Format("2006-01-02 15:04")
}

// readable spells a cell for a person.
func readable(c verify.FilingCell) string {
	if c.Number == nil {
		return strings.TrimSpace(c.Value())
	}
	switch Unit(c.Unit) {
	case Fen:
		return money.Fen(*c.Number).String() + " 元"
	case Instant:
		if *c.Number == 0 {
			return ""
		}
		return printed(*c.Number)
	case Points:
		return c.Value() + " 分"
	}
	return c.Value()
}

const packageReadme = `本报送包可脱离系统独立核验 / This package can be checked without the system that made it.

1. 文件完整性 / Integrity of the files:        sha256sum -c SHA256SUMS
2. 清单签名 (Ed25519) / Signature of the manifest:
   openssl pkeyutl -verify -rawin -pubin -inkey signatures/ed25519.pem -in manifest.json -sigfile signatures/manifest.ed25519
3. 清单签名 (SM2/SM3, GB/T 32918) / Signature of the manifest:
   openssl dgst -sm3 -verify signatures/sm2.pem -sigopt distid:1234567812345678 -signature signatures/manifest.sm2 manifest.json
4. 全部核验 / All of it:                       sitong verify package FILE
filing.json 为报送内容；data.csv、data.xlsx、filing.pdf 为同一内容的便读形式。
filing.json is what is filed; data.csv, data.xlsx and filing.pdf say the same for people.
`
