package tabular

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"

	"sitong/internal/kernel/errs"
)

// maxParts is how many files a workbook may pack; real ones have a few dozen.
const maxParts = 2000

// workbook yields the rows of the first sheet that has any.
type workbook struct {
	file *excelize.File
	rows *excelize.Rows
	row  int
}

// openWorkbook refuses archives that would unpack beyond the limits before unpacking them.
func openWorkbook(raw []byte, l Limits) (*workbook, error) {
	z, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		return nil, ErrFormat.Because(err)
	}
	var unpacked uint64
	for _, f := range z.File {
		unpacked += f.UncompressedSize64
	}
	if len(z.File) > maxParts || unpacked > uint64(l.UnzipBytes) {
		return nil, ErrTooLarge.With("mb", fmt.Sprint(l.FileBytes>>20))
	}
	w := &workbook{}
	err = guarded(func() error {
		w.file, err = excelize.OpenReader(bytes.NewReader(raw), excelize.Options{
			UnzipSizeLimit: l.UnzipBytes, UnzipXMLSizeLimit: l.UnzipXMLBytes, RawCellValue: true})
		if err != nil {
			return err
		}
		return w.firstSheet()
	})
	if err != nil {
		_ = w.close()
		return nil, ErrFormat.Because(err)
	}
	return w, nil
}

// firstSheet opens the first sheet with a row; sheets of notes before it are usually empty.
func (w *workbook) firstSheet() error {
	for _, name := range w.file.GetSheetList() {
		rows, err := w.file.Rows(name)
		if err != nil {
			return err
		}
		if rows.Next() {
			_ = rows.Close()
			w.rows, err = w.file.Rows(name)
			return err
		}
		_ = rows.Close()
	}
	return fmt.Errorf("tabular: no sheet has a row")
}

// guarded turns a panic of the workbook reader over a damaged file into an error.
func guarded(f func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("tabular: damaged workbook: %v", p)
		}
	}()
	return f()
}

// next passes over rows without cells: a sheet may leave gaps of a million rows.
func (w *workbook) next() (cells []string, number int, wrong *errs.Error, err error) {
	err = guarded(func() error {
		for len(cells) == 0 {
			if !w.rows.Next() {
				if err := w.rows.Error(); err != nil {
					return ErrFormat.Because(err)
				}
				return io.EOF
			}
			w.row++
			if cells, err = w.rows.Columns(excelize.Options{RawCellValue: true}); err != nil {
				return ErrFormat.Because(err)
			}
		}
		return nil
	})
	return cells, w.row, nil, err
}

func (w *workbook) close() error {
	if w == nil || w.file == nil {
		return nil
	}
	if w.rows != nil {
		_ = w.rows.Close()
	}
	return w.file.Close()
}
