package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"sitong/api"
	"sitong/frontend"
)

// Version names the build; the linker sets it.
var Version = "dev"

// errStarting is what /readyz says until the start is complete.
var errStarting = errors.New("app: still starting")

// Serve listens until ctx ends, then finishes what is under way. prepare runs after the
// port is open and before the product calls itself ready.
func (a *App) Serve(ctx context.Context, prepare func(context.Context) error) error {
	var ready atomic.Bool
	web, err := a.Handler(func(ctx context.Context) error {
		if !ready.Load() {
			return errStarting
		}
		return a.Core.DB.Ping(ctx)
	})
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", a.Config.Addr)
	if err != nil {
		return fmt.Errorf("app: %w", err)
	}
	failed := make(chan error, 3)
	go func() { failed <- web.Listener(listener) }()
	stopMetrics := a.serveMetrics(failed)
	defer stopMetrics()
	stopRehearsal, err := a.rehearse(failed)
	if err != nil {
		return errors.Join(err, web.Shutdown())
	}
	defer stopRehearsal()
	work, stopWork := context.WithCancel(ctx)
	defer stopWork()
	if err := prepare(ctx); err != nil {
		return errors.Join(err, web.Shutdown())
	}
	wait := a.background(work)
	debug.FreeOSMemory() // what reading the contract and the data files left behind
	ready.Store(true)
	select {
	case err = <-failed:
	case <-ctx.Done():
	}
	stopWork()
	err = errors.Join(err, web.ShutdownWithTimeout(20*time.Second))
	wait()
	return err
}

// Handler is the HTTP face of the product.
func (a *App) Handler(ready func(context.Context) error) (*api.Web, error) {
	var proxies []string
	if a.Config.TrustedProxies != "" {
		proxies = strings.Split(a.Config.TrustedProxies, ",")
	}
	assets, err := fs.Sub(frontend.Dist, "dist")
	if err != nil {
		return nil, fmt.Errorf("app: %w", err)
	}
	return api.New(api.Deps{Core: a.Core, Log: a.Log, Actors: a.Actors, Tokens: a.Tokens, Assets: assets, Ready: ready,
		Version: Version, TrustedProxies: proxies, Unlimited: a.Config.Profile == Test, Metrics: a.meters, Services: a.Services}, a.Policy)
}

// background starts events, jobs and chores; the function it returns waits for their end.
func (a *App) background(ctx context.Context) (wait func()) {
	var all sync.WaitGroup
	all.Go(func() { a.Events.Loop(ctx, time.Second) })
	all.Go(func() { a.Worker.Loop(ctx, time.Second) })
	for _, c := range a.chores {
		all.Go(func() { a.keepHouse(ctx, c) })
	}
	return all.Wait
}
