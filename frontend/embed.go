// Package frontend carries the built single-page application inside the binary. It owns no behaviour:
// what is served, and with which headers, is decided in api/spa.go.
package frontend

import "embed"

// Dist is the build output below dist/; an unbuilt tree holds only .gitkeep.
//
//go:embed all:dist
var Dist embed.FS
