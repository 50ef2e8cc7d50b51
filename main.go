// Command sitong runs and tends the product; see `sitong --help`.
package main

import (
	"os"

	"sitong/internal/app"
)

func main() { os.Exit(app.Main(os.Args[1:], os.Stdout, os.Stderr)) }
