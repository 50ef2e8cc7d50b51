// Package app puts the product together: configuration, wiring by hand, the commands.
//
// It is the only place that knows every domain, and the only one that reads the
// environment. It holds no rule of any domain.
package app

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/env/v2"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/v2"
)

// Profile says what the deployment is for.
type Profile string

const (
	Demo Profile = "demo" // loopback only, demo data, keys made on first start
	Test Profile = "test" // like demo, for the tests
	Prod Profile = "prod"
)

// Config is everything that can be set, by environment (SITONG_ADDR) or by the YAML file
// named in SITONG_CONFIG (addr). The environment wins.
type Config struct {
	Profile Profile `koanf:"profile"`
	// Addr is where the product listens.
	Addr string `koanf:"addr"`
	// MetricsAddr is where Prometheus reads; loopback only, empty switches it off.
	MetricsAddr string `koanf:"metrics_addr"`
	// Data is the folder of database, keys and files.
	Data string `koanf:"data"`
	// Keys is the folder of the keys; in prod it lies outside Data.
	Keys string `koanf:"keys"`
	// DatabaseDSN addresses MariaDB, MySQL or TiDB (go-sql-driver form); empty is embedded SQLite.
	DatabaseDSN string `koanf:"database_dsn"`
	// DatabaseReadOnlyDSN signs in with a user that may only SELECT.
	DatabaseReadOnlyDSN string `koanf:"database_read_only_dsn"`
	// PublicURL is the address people type, for links and QR codes.
	PublicURL string `koanf:"public_url"`
	// TrustedProxies are addresses allowed to tell the caller's (X-Real-IP).
	TrustedProxies string `koanf:"trusted_proxies"`
	// MFA demands a second factor: off, privileged or all.
	MFA string `koanf:"mfa"`
	// DemoPassword is the password of every demo account; random when empty.
	DemoPassword string `koanf:"demo_password"`
	// DemoAnchor is the day the demo is built around, YYYY-MM-DD; today when empty.
	DemoAnchor string `koanf:"demo_anchor"`
	// ClockOffset shifts the clock; demo and test only.
	ClockOffset time.Duration `koanf:"clock_offset"`
	// SMSGatewayURL receives {phone, text} as JSON; empty: no SMS is sent, staff show a QR code.
	SMSGatewayURL string `koanf:"sms_gateway_url"`
	// ReceiverURL is where filings are delivered; outside prod a rehearsal takes its place.
	ReceiverURL string `koanf:"receiver_url"`
	// SMTPURL is smtp://user:password@host:port?from=…
	SMTPURL string `koanf:"smtp_url"`
}

// ReadConfig reads the file and the environment and fills in defaults. It reports
// everything that does not fit at once.
func ReadConfig() (Config, error) {
	k := koanf.New(".")
	if path := os.Getenv("SITONG_CONFIG"); path != "" {
		if err := k.Load(file.Provider(path), yaml.Parser()); err != nil {
			return Config{}, fmt.Errorf("app: %s: %w", path, err)
		}
	}
	err := k.Load(env.Provider(".", env.Opt{Prefix: "SITONG_", TransformFunc: func(name, v string) (string, any) {
		return strings.ToLower(strings.TrimPrefix(name, "SITONG_")), v
	}}), nil)
	if err != nil {
		return Config{}, fmt.Errorf("app: %w", err)
	}
	c := Config{Profile: Demo, Addr: "127.0.0.1:8080", Data: "./data"}
	if err := k.Unmarshal("", &c); err != nil {
		return Config{}, fmt.Errorf("app: %w", err)
	}
	return c, c.complete()
}

func (c *Config) complete() error {
	if c.Keys == "" {
		c.Keys = filepath.Join(c.Data, "keys")
	}
	if c.PublicURL == "" {
		c.PublicURL = "http://" + c.Addr
	}
	if c.MFA == "" {
		c.MFA = "off"
		if c.Profile == Prod {
			c.MFA = "privileged"
		}
	}
	return c.check()
}

func (c *Config) check() error {
	var bad []error
	refuse := func(when bool, format string, args ...any) {
		if when {
			bad = append(bad, fmt.Errorf("app: "+format, args...))
		}
	}
	refuse(c.Profile != Demo && c.Profile != Test && c.Profile != Prod, "SITONG_PROFILE is demo, test or prod, not %q", c.Profile)
	refuse(c.MFA != "off" && c.MFA != "privileged" && c.MFA != "all", "SITONG_MFA is off, privileged or all, not %q", c.MFA)
	host, _, err := net.SplitHostPort(c.Addr)
	refuse(err != nil, "SITONG_ADDR is host:port, not %q", c.Addr)
	refuse(err == nil && !loopback(host) && (c.Profile != Prod || c.TrustedProxies == ""),
		"plain http leaves this machine only in prod behind a trusted proxy: set SITONG_TRUSTED_PROXIES, or listen on 127.0.0.1")
	metrics, _, err := net.SplitHostPort(c.MetricsAddr)
	refuse(c.MetricsAddr != "" && (err != nil || !loopback(metrics)), "SITONG_METRICS_ADDR must be a loopback address")
	refuse(c.Profile == Prod && (c.ClockOffset != 0 || c.DemoAnchor != "" || c.DemoPassword != ""), "the clock and the demo cannot be set in prod")
	return errors.Join(bad...)
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || (ip != nil && ip.IsLoopback())
}

// Redacted spells the configuration without its secrets, for the log.
func (c *Config) Redacted() string {
	hide := func(s string) string {
		if s == "" {
			return "-"
		}
		return "set"
	}
	return fmt.Sprintf("profile=%s addr=%s data=%s keys=%s database=%s public_url=%s mfa=%s sms=%s smtp=%s",
		c.Profile, c.Addr, c.Data, c.Keys, hide(c.DatabaseDSN), c.PublicURL, c.MFA, hide(c.SMSGatewayURL), hide(c.SMTPURL))
}
