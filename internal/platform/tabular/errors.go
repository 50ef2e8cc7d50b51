package tabular

import "sitong/internal/kernel/errs"

var (
	// ErrTooLarge reports a file beyond Limits.FileBytes, or one that unpacks beyond Limits.UnzipBytes.
	ErrTooLarge = errs.New(errs.Invalid, "tabular.too_large", "文件过大：不超过 {mb} MB", "The file is too large: at most {mb} MB")
	// ErrTooManyRows reports more data rows than Limits.Rows.
	ErrTooManyRows = errs.New(errs.Invalid, "tabular.too_many_rows", "数据超过 {rows} 行，请拆分后分次导入", "More than {rows} rows: please split the file")
	// ErrTooManyColumns reports a header wider than Limits.Columns.
	ErrTooManyColumns = errs.New(errs.Invalid, "tabular.too_many_columns", "列数超过 {columns} 列", "More than {columns} columns")
	// ErrFormat reports a file that is no table, or a damaged one.
	ErrFormat = errs.New(errs.Invalid, "tabular.format", "无法识别的文件：请上传 CSV 或 XLSX", "Not a readable table: please upload CSV or XLSX")
	// ErrOldExcel reports the binary workbook of Excel 97–2003, or an encrypted one.
	ErrOldExcel = errs.New(errs.Invalid, "tabular.old_excel", "旧版或加密的 Excel 文件，请另存为不加密的 .xlsx 再上传", "An old or encrypted workbook: please save it as .xlsx without a password")
	// ErrEmpty reports a file without a header.
	ErrEmpty = errs.New(errs.Invalid, "tabular.empty", "文件为空", "The file is empty")
	// ErrNoHeader reports a file whose first line already is data.
	ErrNoHeader = errs.New(errs.Invalid, "tabular.no_header", "缺少表头行：第一行应为列名", "The header is missing: the first line should name the columns")
	// ErrColumnsMissing reports required columns the header does not have.
	ErrColumnsMissing = errs.New(errs.Invalid, "tabular.columns_missing", "缺少必需的列：{columns}", "Required columns are missing: {columns}")
)

// CellError is what is wrong with one cell, in words for the person who has the file open.
// Column is the name in the header; empty when the whole row is meant.
type CellError struct {
	Row    int
	Column string
	Code   string
	Text   errs.Text
	Params map[string]string
}

// Message is the sentence in a language ("en", anything else is Chinese).
func (e CellError) Message(lang string) string { return e.Text.In(lang, e.Params) }

// fault is one way a cell can be wrong; as an error it carries the code and both sentences.
func fault(code, zh, en string) *errs.Error { return errs.New(errs.Invalid, code, zh, en) }

var (
	ErrRequired    = fault("tabular.required", "必填，不能为空", "Must not be empty")
	ErrNumber      = fault("tabular.number", "应为数字", "Should be a number")
	ErrInteger     = fault("tabular.integer", "应为整数", "Should be a whole number")
	ErrNegative    = fault("tabular.negative", "不能为负数", "Must not be negative")
	ErrRounded     = fault("tabular.rounded", "导出时已四舍五入（如“1.2万”），请导出原始数值", "The export rounded this number (like 1.2万): please export exact figures")
	ErrMoney       = fault("tabular.money", "应为金额", "Should be an amount of money")
	ErrRatio       = fault("tabular.ratio", "应为百分比或小数", "Should be a percentage or a fraction")
	ErrTime        = fault("tabular.time", "应为日期时间，如 2026-09-07 08:55:37", "Should be a date and time like 2026-09-07 08:55:37")
	ErrDate        = fault("tabular.date", "应为日期，如 2026-09-07", "Should be a date like 2026-09-07")
	ErrScientific  = fault("tabular.scientific", "编号被电子表格改成了科学计数法，末尾数字已丢失，请按文本格式重新导出", "The spreadsheet turned this identifier into scientific notation and lost its last digits: export it again as text")
	ErrLong        = fault("tabular.long", "内容过长，最多 {max} 个字符", "Too long: at most {max} characters")
	ErrUndecodable = fault("tabular.undecodable", "含有无法解码的字符", "Contains characters that cannot be decoded")
	ErrQuoteOpen   = fault("tabular.quote_open", "引号没有结束，该行按无引号读取", "A quotation mark is never closed; the line is read without quotes")
	ErrExtraCells  = fault("tabular.extra_cells", "该行比表头多出内容", "The row has more cells than the header")
	ErrShortRow    = fault("tabular.short_row", "该行比表头少 {missing} 列", "The row has {missing} cells fewer than the header")
	ErrColumnTwice = fault("tabular.column_twice", "列名重复，只读取第一列", "The column appears twice; only the first is read")
)
