package identity

import (
	"sync"
	"time"

	"sitong/internal/kernel/clock"
)

// maxCached bounds a cache; a full one starts over.
const maxCached = 20000

// cache remembers what was looked up, for a short while.
type cache[K comparable, V any] struct {
	clock clock.Clock
	ttl   time.Duration
	mu    sync.RWMutex
	kept  map[K]kept[V]
}

type kept[V any] struct {
	value V
	until time.Time
}

func newCache[K comparable, V any](c clock.Clock, ttl time.Duration) *cache[K, V] {
	return &cache[K, V]{clock: c, ttl: ttl, kept: map[K]kept[V]{}}
}

func (c *cache[K, V]) get(key K) (V, bool) {
	c.mu.RLock()
	k, ok := c.kept[key]
	c.mu.RUnlock()
	if !ok || !c.clock.Now().Before(k.until) {
		var zero V
		return zero, false
	}
	return k.value, true
}

func (c *cache[K, V]) put(key K, value V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.kept) >= maxCached {
		c.kept = map[K]kept[V]{}
	}
	c.kept[key] = kept[V]{value, c.clock.Now().Add(c.ttl)}
}

func (c *cache[K, V]) drop(key K) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.kept, key)
}

// through returns what is remembered, or looks it up and remembers it.
func (c *cache[K, V]) through(key K, look func() (V, error)) (V, error) {
	if v, ok := c.get(key); ok {
		return v, nil
	}
	v, err := look()
	if err == nil {
		c.put(key, v)
	}
	return v, err
}
