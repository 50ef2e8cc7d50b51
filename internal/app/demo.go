package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"sitong/internal/app/demo"
	"sitong/internal/kernel/actor"
	"sitong/internal/kernel/clock"
	"sitong/internal/kernel/id"
	"sitong/internal/kernel/page"
	"sitong/internal/platform/auth"
	"sitong/internal/platform/authz"
)

// ErrHalfDemo reports a database in which an earlier load of the demo was interrupted, or
// which holds parks of its own.
var ErrHalfDemo = errors.New("app: the database already holds parks and no complete demo; use another SITONG_DATA")

const (
	demoMarker       = "demo.json"     // written when the demo is complete
	demoPasswordFile = "demo-password" // 0600
)

// LoadDemo makes the demo around its anchor day, once.
func (a *App) LoadDemo(ctx context.Context, scale demo.Scale) error {
	marker := filepath.Join(a.Config.Data, demoMarker)
	if _, err := os.Stat(marker); err == nil {
		return nil
	}
	if names, err := a.parkIDs(ctx); err != nil || len(names) > 0 {
		return errors.Join(err, ErrHalfDemo)
	}
	anchor, err := a.demoAnchor()
	if err != nil {
		return err
	}
	password, err := a.demoPassword()
	if err != nil {
		return err
	}
	past := clock.NewManual(anchor.Start())
	then, err := Assemble(a.Config, a.Core.DB, a.Core.Ring, past, id.NewSeeded(past, string(anchor)), a.Log)
	if err != nil {
		return err
	}
	b := demo.Builder{Core: then.Core, Services: then.Services, Clock: past, Policy: then.Policy, Tokens: then.Tokens, Log: a.Log,
		Anchor: anchor, Scale: scale, Password: password, Settle: then.Settle}
	if err := b.Load(ctx); err != nil {
		return err
	}
	return os.WriteFile(marker, []byte(`{"anchor":"`+string(anchor)+`"}`+"\n"), 0o600)
}

// Settle delivers events and runs due jobs until nothing is left.
func (a *App) Settle(ctx context.Context) error {
	for {
		if err := a.Events.Drain(ctx); err != nil {
			return err
		}
		n, err := a.Worker.RunDue(ctx)
		if err != nil || n == 0 {
			return err
		}
	}
}

func (a *App) demoAnchor() (clock.Date, error) {
	if a.Config.DemoAnchor == "" {
		return clock.DateOf(a.Core.Clock.Now()), nil
	}
	return clock.ParseDate(a.Config.DemoAnchor)
}

// demoPassword is the configured password of every demo account, or a random one kept in
// the data folder.
func (a *App) demoPassword() (string, error) {
	if a.Config.DemoPassword != "" {
		return a.Config.DemoPassword, nil
	}
	path := filepath.Join(a.Config.Data, demoPasswordFile)
	b, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		b = []byte("Demo-" + auth.NewCode(10))
		err = os.WriteFile(path, b, 0o600)
	}
	if err != nil {
		return "", fmt.Errorf("app: %w", err)
	}
	return strings.TrimSpace(string(b)), nil
}

// parkIDs are the ids of all parks by code.
func (a *App) parkIDs(ctx context.Context) (map[string]id.ID, error) {
	ctx = actor.With(ctx, actor.Actor{Kind: actor.SystemJob, Reason: "demo", Permissions: a.Policy.For(authz.Roles...)})
	all, err := a.Services.Parks.ListParks(ctx, "", page.Request{Limit: page.MaxLimit})
	if err != nil {
		return nil, err
	}
	out := map[string]id.ID{}
	for _, p := range all.Items {
		out[p.Code] = p.ID
	}
	return out, nil
}

// demoAccount is one line of `demo accounts`.
type demoAccount struct {
	Role     string `json:"role"`
	ParkID   id.ID  `json:"park_id"`
	Park     string `json:"park"`
	Name     string `json:"name"`
	Login    string `json:"login"`
	Password string `json:"password"`
}

func (a *App) demoAccounts(ctx context.Context) ([]demoAccount, error) {
	ids, err := a.parkIDs(ctx)
	if err != nil {
		return nil, err
	}
	password, err := a.demoPassword()
	if err != nil {
		return nil, err
	}
	names, out := demo.ParkNames(), []demoAccount{}
	for _, c := range demo.Accounts() {
		out = append(out, demoAccount{c.Role, ids[c.Park], names[c.Park], c.Name, c.Login, password})
	}
	return out, nil
}

// sayWhoMaySignIn prints the address and, with the demo, the accounts.
func (a *App) sayWhoMaySignIn(ctx context.Context, out io.Writer) error {
	fmt.Fprintf(out, "\nSitong 四统 → %s\n", a.Config.PublicURL)
	if a.Config.Profile != Demo {
		return nil
	}
	all, err := a.demoAccounts(ctx)
	if err != nil || len(all) == 0 {
		return err
	}
	fmt.Fprintf(out, "演示账号，密码相同 / demo accounts, one password: %s\n\n", all[0].Password)
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	for _, x := range all {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", x.Role, x.Login, x.Name, x.Park)
	}
	return w.Flush()
}

type demoCommand struct {
	Load     demoLoadCommand     `cmd:"" help:"Load the demo into the database of SITONG_DATA; a second call does nothing."`
	Accounts demoAccountsCommand `cmd:"" help:"List who can sign in to the demo."`
}

type demoLoadCommand struct{}

func (demoLoadCommand) Run(c *console) error {
	a, err := c.open()
	if err != nil {
		return err
	}
	defer a.Close()
	if err := a.Seed(c.ctx); err != nil {
		return err
	}
	if err := a.LoadDemo(c.ctx, demo.Full); err != nil {
		return err
	}
	return a.sayWhoMaySignIn(c.ctx, c.out)
}

type demoAccountsCommand struct{}

func (demoAccountsCommand) Run(c *console) error {
	a, err := c.open()
	if err != nil {
		return err
	}
	defer a.Close()
	if !c.asJSON {
		return a.sayWhoMaySignIn(c.ctx, c.out)
	}
	all, err := a.demoAccounts(c.ctx)
	if err != nil {
		return err
	}
	e := json.NewEncoder(c.out)
	e.SetIndent("", "  ")
	return e.Encode(all)
}
