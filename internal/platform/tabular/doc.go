// Package tabular reads and writes tables the way people and platforms really exchange
// them: CSV, TSV and XLSX, in UTF-8, GBK or UTF-16, with titles above the header, two-line
// headers, identifiers wrapped in tabs, dashes for nothing and a row of totals at the end.
//
// It owns the shape of files and cells. It refuses files beyond its limits and every guess
// about meaning: a domain says which columns it wants (Column) and gets typed values, or
// one error per row and column in both languages. It stores nothing.
//
// Row numbers are those a spreadsheet shows: the first line of the file is row 1.
package tabular
