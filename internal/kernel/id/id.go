// Package id makes the identifiers of the product: ULIDs, 26 characters of Crockford
// base 32, sortable by the millisecond they were made in.
package id

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"io"
	"sync"

	"github.com/oklog/ulid/v2"

	"sitong/internal/kernel/clock"
)

// ID is one identifier. The empty ID names nothing.
type ID string

// Platform is the pseudo park that owns what belongs to no park: the platform's audit
// chain, its jobs and its events.
const Platform ID = "00000000000000000000000000"

// Valid says whether s is spelled as an identifier: 26 characters, upper case.
func Valid(s string) bool {
	u, err := ulid.ParseStrict(s)
	return err == nil && u.String() == s
}

// Source makes identifiers. It is safe for concurrent use.
type Source struct {
	clock   clock.Clock
	mu      sync.Mutex
	entropy *ulid.MonotonicEntropy
}

// NewSource returns a source of unguessable identifiers.
func NewSource(c clock.Clock) *Source { return newSource(c, rand.Reader) }

// NewSeeded returns a source that repeats itself: same seed, same clock, same identifiers.
// It is for the demo and for tests only.
func NewSeeded(c clock.Clock, seed string) *Source {
	return newSource(c, &stream{key: sha256.Sum256([]byte(seed))})
}

func newSource(c clock.Clock, r io.Reader) *Source {
	return &Source{clock: c, entropy: ulid.Monotonic(r, 0)}
}

// New returns the next identifier.
func (s *Source) New() ID {
	s.mu.Lock()
	defer s.mu.Unlock()
	ms := ulid.Timestamp(s.clock.Now())
	u, err := ulid.New(ms, s.entropy)
	for err != nil { // 2^80 identifiers of one millisecond are used up, or the system has no entropy
		ms++
		u, err = ulid.New(ms, s.entropy)
	}
	return ID(u.String())
}

// stream is an endless reader: SHA-256 in counter mode over a seed.
type stream struct {
	key     [32]byte
	counter uint64
	rest    []byte
}

func (s *stream) Read(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 {
		if len(s.rest) == 0 {
			var block [40]byte
			copy(block[:], s.key[:])
			binary.BigEndian.PutUint64(block[32:], s.counter)
			s.counter++
			sum := sha256.Sum256(block[:])
			s.rest = sum[:]
		}
		k := copy(p, s.rest)
		p, s.rest = p[k:], s.rest[k:]
	}
	return n, nil
}
