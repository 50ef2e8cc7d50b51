// Package packed keeps what travels in the binary under Brotli: a third smaller than gzip for
// the font and the pages, and read with the decoder the HTTP library brings along anyway.
package packed

import (
	"bytes"
	"fmt"

	"github.com/molecule-man/go-brrr"
)

// Open returns the content; an error means that b is not what Pack wrote.
func Open(b []byte) ([]byte, error) {
	out, err := brrr.Decompress(b)
	if err != nil {
		return nil, fmt.Errorf("packed: %w", err)
	}
	return out, nil
}

// Pack compresses as far as Brotli goes; the same content always gives the same bytes. It is for
// the tools of the build: slow.
func Pack(content []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := brrr.NewWriter(&out, 11)
	if err == nil {
		_, err = w.Write(content)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		return nil, fmt.Errorf("packed: %w", err)
	}
	return out.Bytes(), nil
}
