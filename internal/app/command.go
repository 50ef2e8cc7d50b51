package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"sitong/internal/app/demo"
	"sitong/internal/kernel/clock"
)

// Exit codes of the command line.
const (
	exitOK       = 0
	exitFindings = 1 // the command ran and found something wrong
	exitUsage    = 2
)

// errFindings ends a command that reported what is wrong on its output.
var errFindings = errors.New("findings")

// commandLine is every command; each has a Run method that receives a console.
type commandLine struct {
	JSON bool   `name:"json" help:"Answer for programs."`
	Lang string `enum:"zh,en" default:"zh" help:"Language of sentences: zh or en."`

	Serve   serveCommand   `cmd:"" help:"Serve the product (profile demo loads the demo first)."`
	Demo    demoCommand    `cmd:"" help:"Load the demo, or list who can sign in to it."`
	Migrate migrateCommand `cmd:"" help:"Bring the schema up to date."`
	Doctor  doctorCommand  `cmd:"" help:"Check configuration, keys, database and disk."`
	Keys    keysCommand    `cmd:"" help:"Make the keys of a deployment."`

	CheckID   checkIDCommand   `cmd:"" name:"check-id" help:"Check the digits of credit codes, identity numbers, barcodes, licences and phones."`
	Workday   workdayCommand   `cmd:"" help:"Count working days."`
	Screening screeningCommand `cmd:"" help:"Screen texts against the lexicon."`
	Import    importCommand    `cmd:"" help:"Look into files before they are imported."`
	Backup    backupCommand    `cmd:"" help:"Copy database, files and checkpoints while the product runs."`
	Restore   restoreCommand   `cmd:"" help:"Put a backup into an empty data folder."`
	Verify    verifyCommand    `cmd:"" help:"Verify what the product handed out."`
	Bootstrap bootstrapCommand `cmd:"" help:"Print a one-time link that makes the first platform administrator."`
}

// console is what a command talks to.
type console struct {
	ctx      context.Context
	out, err io.Writer
	asJSON   bool
	lang     string
}

// Main runs the command line and returns the exit code.
func Main(args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var line commandLine
	parser, err := kong.New(&line, kong.Name("sitong"), kong.Description("Sitong 四统 — the four unifications of a live-commerce park."),
		kong.Writers(stdout, stderr), kong.UsageOnError(), kong.Exit(func(int) {}))
	if err != nil {
		fmt.Fprintln(stderr, err)
		return exitUsage
	}
	chosen, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return exitUsage
	}
	err = chosen.Run(&console{ctx, stdout, stderr, line.JSON, line.Lang})
	var code interface{ ExitCode() int }
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.As(err, &code):
		fmt.Fprintln(stderr, err)
		return code.ExitCode()
	}
	fmt.Fprintln(stderr, err)
	return exitFindings
}

// open reads the configuration and opens the product.
func (c *console) open() (*App, error) {
	cfg, err := ReadConfig()
	if err != nil {
		return nil, err
	}
	log := slog.New(slog.NewJSONHandler(c.err, &slog.HandlerOptions{Level: slog.LevelInfo}))
	return Open(c.ctx, cfg, clock.System(cfg.ClockOffset), log)
}

type serveCommand struct{}

func (serveCommand) Run(c *console) error {
	a, err := c.open()
	if err != nil {
		return err
	}
	a.Log.Info("configuration", "is", a.Config.Redacted(), "version", Version)
	err = a.Serve(c.ctx, func(ctx context.Context) error { return a.prepare(ctx, c.out) })
	return errors.Join(err, a.Close())
}

// prepare loads what the profile asks for and says who can sign in.
func (a *App) prepare(ctx context.Context, out io.Writer) error {
	if err := a.Seed(ctx); err != nil {
		return err
	}
	if a.Config.Profile == Demo {
		if err := a.LoadDemo(ctx, demo.Full); err != nil {
			return err
		}
	}
	return a.sayWhoMaySignIn(ctx, out)
}

type migrateCommand struct{}

func (migrateCommand) Run(c *console) error {
	a, err := c.open()
	if err != nil {
		return err
	}
	fmt.Fprintln(c.out, "The schema is up to date.")
	return a.Close()
}

type doctorCommand struct{}

func (doctorCommand) Run(c *console) error {
	cfg, err := ReadConfig()
	if err != nil {
		return err
	}
	fmt.Fprintln(c.out, "configuration ok:", cfg.Redacted())
	a, err := c.open()
	if err != nil {
		return err
	}
	defer a.Close()
	if err := a.Core.DB.Ping(c.ctx); err != nil {
		return err
	}
	fmt.Fprintln(c.out, "keys ok, schema up to date, database answers")
	return nil
}
