// Package packed opens what travels in the binary under Brotli: a third smaller than gzip for
// the font and the pages, and read with the decoder the HTTP library brings along anyway.
package packed

import (
	"fmt"

	"github.com/molecule-man/go-brrr"
)

// Open returns the content; an error means the build packed something else.
func Open(b []byte) ([]byte, error) {
	out, err := brrr.Decompress(b)
	if err != nil {
		return nil, fmt.Errorf("packed: %w", err)
	}
	return out, nil
}
