package db

import (
	"encoding/json"
	"fmt"

	fast "github.com/goccy/go-json"
)

// Null is what a nullable column stores: nothing for the zero value.
func Null[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// Value reads what Null stored: the zero value for nothing.
func Value[T any](stored *T) T {
	if stored == nil {
		var zero T
		return zero
	}
	return *stored
}

// JSON spells a value for a column; no list is the empty list. The values stored this way are
// plain structs and lists, which can always be spelled.
func JSON(v any) string {
	raw, err := json.Marshal(v)
	if err != nil || string(raw) == "null" {
		return "[]"
	}
	return string(raw)
}

// ReadJSON reads what JSON spelled.
func ReadJSON(stored string, into any) error {
	if err := fast.Unmarshal([]byte(stored), into); err != nil {
		return fmt.Errorf("db: stored JSON: %w", err)
	}
	return nil
}
