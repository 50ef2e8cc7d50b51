//go:build long

package api_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"runtime"
	"sync/atomic"
	"testing"
	"time"
)

// A download of 500 MB holds a bounded part of it in memory at any time.
const (
	bigBytes  = 500 << 20
	maxGrowth = 32 << 20
)

// film is deterministic content that begins as an MP4 does.
func film() io.Reader {
	head := "\x00\x00\x00\x20ftypmp42\x00\x00\x00\x00mp42isom"
	return io.LimitReader(io.MultiReader(bytes.NewReader([]byte(head)), rand.NewChaCha8([32]byte{7})), bigBytes)
}

// peak watches the heap until it is stopped and says how far it grew.
func peak() (stop func() uint64) {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	base, done := m.HeapInuse, make(chan struct{})
	var top atomic.Uint64
	top.Store(base)
	end := make(chan struct{})
	go func() {
		defer close(end)
		tick := time.NewTicker(5 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-done:
				return
			case <-tick.C:
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				top.Store(max(top.Load(), m.HeapInuse))
			}
		}
	}()
	return func() uint64 { close(done); <-end; return top.Load() - base }
}

func TestBigDownload(t *testing.T) {
	s := openSpoiler(t)
	h := sha256.New()
	_, err := io.Copy(h, film())
	ok(t, err)
	sum := fmt.Sprintf("%x", h.Sum(nil))
	u := s.must("POST", s.at("/uploads"), map[string]any{"name": "直播录像.mp4", "purpose": "case_exhibit", "size_bytes": bigBytes, "sha256": sum})
	at, chunk := s.at("/uploads/"+u["id"].(string)), make([]byte, int(u["chunk_bytes"].(float64)))
	for n, content := 0, film(); ; n++ {
		got, err := io.ReadFull(content, chunk)
		if got == 0 {
			break
		}
		if err != io.ErrUnexpectedEOF {
			ok(t, err)
		}
		s.must("PUT", fmt.Sprintf("%s/chunks/%d", at, n), chunk[:got])
	}
	file := s.must("POST", at+"/completion", nil)["id"].(string)

	l, err := net.Listen("tcp", "127.0.0.1:0")
	ok(t, err)
	go func() { _ = s.web.Listener(l) }()
	defer func() { _ = s.web.Shutdown() }()
	r, err := http.NewRequest("GET", "http://"+l.Addr().String()+"/api/v1"+s.at("/files/"+file+"/content"), nil)
	ok(t, err)
	r.Header.Set("Authorization", "Bearer "+s.token)
	stop := peak()
	answer, err := http.DefaultClient.Do(r)
	ok(t, err)
	defer answer.Body.Close()
	h.Reset()
	n, err := io.Copy(h, answer.Body)
	grew := stop()
	ok(t, err)
	if got := fmt.Sprintf("%x", h.Sum(nil)); answer.StatusCode != 200 || n != bigBytes || got != sum {
		t.Errorf("%d, %d bytes with %s, want %s", answer.StatusCode, n, got, sum)
	}
	t.Logf("the heap grew by %d KiB", grew>>10)
	if grew > maxGrowth {
		t.Errorf("the heap grew by %d MiB for a download, at most %d are allowed", grew>>20, maxGrowth>>20)
	}
}
