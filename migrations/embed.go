// Package migrations carries the schema of both dialects inside the binary.
package migrations

import "embed"

//go:embed mysql/*.sql sqlite/*.sql global_tables.yml tables.yml
var FS embed.FS
