package evidence

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"image"
	_ "image/jpeg" // DecodeConfig of what is accepted
	_ "image/png"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// mediaTypes maps the extensions we take to their media type.
var mediaTypes = map[string]string{
	"pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp",
	"xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "zip": "application/zip", "mp4": "video/mp4",
	"csv": "text/csv", "txt": "text/plain", "srt": "application/x-subrip", "vtt": "text/vtt",
	"jsonl": "application/jsonl", "json": "application/json",
}

const (
	maxPixels       = 50_000_000
	maxEntries      = 10_000
	maxUnfoldedByte = 2 * gib
	maxSheetBytes   = 100 * mib
	headBytes       = 64 << 10
)

// content is what examination needs of a stored file.
type content interface {
	io.ReaderAt
	io.ReadSeeker
}

// examine believes a file only when its bytes are what its name says. It returns the media
// type. ErrDisguised, ErrImageTooLarge, ErrArchive.
func examine(name string, f content, sizeBytes int64) (string, error) {
	ext := extension(name)
	head := make([]byte, min(sizeBytes, headBytes))
	if _, err := f.ReadAt(head, 0); err != nil && err != io.EOF {
		return "", err
	}
	if !begins(ext, head) {
		return "", ErrDisguised
	}
	var err error
	switch ext {
	case "png", "jpg", "jpeg", "webp":
		err = pixels(ext, f, head)
	case "zip", "xlsx":
		return mediaTypes[ext], archive(ext, f, sizeBytes)
	case "json":
		err = wholeJSON(f)
	}
	if err != nil {
		return "", err
	}
	// A picture that is also an archive carries a file nobody looked at.
	hidden, err := endsAsArchive(f, sizeBytes)
	if err == nil && hidden {
		err = ErrDisguised
	}
	return mediaTypes[ext], err
}

// begins says whether the first bytes are those of the type.
func begins(ext string, head []byte) bool {
	switch ext {
	case "pdf":
		return bytes.HasPrefix(head, []byte("%PDF-"))
	case "png":
		return bytes.HasPrefix(head, []byte("\x89PNG\r\n\x1a\n"))
	case "jpg", "jpeg":
		return bytes.HasPrefix(head, []byte("\xff\xd8\xff"))
	case "webp":
		return len(head) >= 30 && string(head[:4]) == "RIFF" && string(head[8:12]) == "WEBP"
	case "zip", "xlsx":
		return bytes.HasPrefix(head, []byte("PK\x03\x04"))
	case "mp4":
		return len(head) >= 12 && string(head[4:8]) == "ftyp"
	case "vtt":
		return readable(head) && strings.HasPrefix(strings.TrimPrefix(string(head), "\ufeff"), "WEBVTT")
	case "csv", "txt", "srt", "jsonl", "json":
		return readable(head) && !markup(head)
	}
	return false
}

// readable says whether bytes are text in UTF-8, UTF-16 with a mark, or GB 18030.
func readable(head []byte) bool {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return len(head)%2 == 0 || len(head) == headBytes
	}
	if bytes.IndexByte(head, 0) >= 0 {
		return false
	}
	cut := head
	for i := 0; i < 4 && len(cut) > 0 && len(head) == headBytes; i++ { // the end may split a character
		if r, n := utf8.DecodeLastRune(cut); r != utf8.RuneError || n != 1 {
			break
		}
		cut = cut[:len(cut)-1]
	}
	if utf8.Valid(cut) {
		return true
	}
	out, err := simplifiedchinese.GB18030.NewDecoder().Bytes(head[:len(head)-len(head)%2])
	return err == nil && strings.Count(string(out), "\ufffd") <= 1
}

// markup says whether text would be executed or drawn by a browser.
func markup(head []byte) bool {
	s := strings.ToLower(strings.TrimSpace(strings.TrimPrefix(string(head[:min(len(head), 1024)]), "\ufeff")))
	for _, tag := range []string{"<!doctype", "<html", "<svg", "<?xml", "<script", "<?php", "#!"} {
		if strings.HasPrefix(s, tag) {
			return true
		}
	}
	return strings.Contains(s, "<script")
}

// pixels refuses pictures that would unfold to an absurd size.
func pixels(ext string, f io.ReadSeeker, head []byte) error {
	if ext == "webp" {
		w, h := webpSize(head)
		return sane(w, h)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	c, format, err := image.DecodeConfig(f)
	if err != nil || (format == "png") != (ext == "png") {
		return ErrDisguised
	}
	return sane(c.Width, c.Height)
}

func sane(w, h int) error {
	switch {
	case w <= 0 || h <= 0:
		return ErrDisguised
	case int64(w)*int64(h) > maxPixels:
		return ErrImageTooLarge
	}
	return nil
}

// webpSize reads the size from the first chunk of a WebP file: extended, lossless or lossy.
func webpSize(b []byte) (w, h int) {
	u24 := func(p []byte) int { return int(p[0]) | int(p[1])<<8 | int(p[2])<<16 }
	switch string(b[12:16]) {
	case "VP8X":
		return u24(b[24:27]) + 1, u24(b[27:30]) + 1
	case "VP8L":
		bits := binary.LittleEndian.Uint32(b[21:25])
		return int(bits&0x3fff) + 1, int(bits>>14&0x3fff) + 1
	case "VP8 ":
		return int(binary.LittleEndian.Uint16(b[26:28]) & 0x3fff), int(binary.LittleEndian.Uint16(b[28:30]) & 0x3fff)
	}
	return 0, 0
}

// archive reads only the directory of a zip file, never its content.
func archive(ext string, f io.ReaderAt, sizeBytes int64) error {
	z, err := zip.NewReader(f, sizeBytes)
	if err != nil {
		return ErrDisguised
	}
	if len(z.File) > maxEntries {
		return ErrArchive
	}
	var unfolded uint64
	workbook := false
	for _, e := range z.File {
		if e.UncompressedSize64 > uint64(maxUnfoldedByte) || strings.Contains(e.Name, "..") || strings.HasPrefix(e.Name, "/") || strings.Contains(e.Name, "\\") {
			return ErrArchive
		}
		unfolded += e.UncompressedSize64
		workbook = workbook || e.Name == "xl/workbook.xml"
	}
	switch {
	case ext == "xlsx" && !workbook, ext == "zip" && workbook:
		return ErrDisguised
	case unfolded > uint64(maxUnfoldedByte), ext == "xlsx" && unfolded > uint64(maxSheetBytes):
		return ErrArchive
	}
	return nil
}

// endsAsArchive says whether the file ends with the directory of a zip archive.
func endsAsArchive(f io.ReaderAt, sizeBytes int64) (bool, error) {
	n := min(sizeBytes, 65557)
	tail := make([]byte, n)
	if _, err := f.ReadAt(tail, sizeBytes-n); err != nil && err != io.EOF {
		return false, err
	}
	at := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	return at >= 0 && len(tail)-at >= 22 && at+22+int(binary.LittleEndian.Uint16(tail[at+20:])) == len(tail), nil
}

// wholeJSON refuses a file that is not one JSON value from its beginning to its end.
func wholeJSON(f io.ReadSeeker) error {
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	d := json.NewDecoder(f)
	for depth, values := 0, 0; ; {
		t, err := d.Token()
		if err == io.EOF && depth == 0 && values == 1 {
			return nil
		}
		if err != nil {
			return ErrDisguised
		}
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
			continue
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth == 0 {
			values++
		}
	}
}
