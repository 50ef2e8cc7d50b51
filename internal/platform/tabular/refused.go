package tabular

import "bytes"

// Refused writes the rows of an import that did not pass as a workbook: the cells as the columns
// of header order them, what is wrong with each row in a last column.
func Refused(header []string, rows [][]string) ([]byte, error) {
	var b bytes.Buffer
	w, err := NewWriter(&b, XLSX, "未通过", append(append([]string{}, header...), "错误原因"))
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		cells := make([]any, len(row))
		for i, v := range row {
			cells[i] = v
		}
		if err := w.Row(cells...); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
