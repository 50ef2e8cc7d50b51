package api

import (
	"crypto/rand"
	"encoding/base64"
	"io/fs"
	"mime"
	"path"
	"strings"

	"github.com/gofiber/fiber/v2"

	"sitong/internal/platform/packed"
)

// noncePlaceholder stands in the built pages where each answer gets a nonce of its own.
const noncePlaceholder = "__CSP_NONCE__"

// headers sets what every answer carries.
func (s *Server) headers(c *fiber.Ctx) error {
	c.Set(fiber.HeaderXContentTypeOptions, "nosniff")
	c.Set(fiber.HeaderReferrerPolicy, "no-referrer")
	c.Set(fiber.HeaderXFrameOptions, "DENY")
	c.Set("Cross-Origin-Opener-Policy", "same-origin")
	c.Set("Cross-Origin-Resource-Policy", "same-origin")
	c.Set(fiber.HeaderPermissionsPolicy, "camera=(self), microphone=(self), geolocation=()")
	if c.Protocol() == "https" {
		c.Set(fiber.HeaderStrictTransportSecurity, "max-age=31536000; includeSubDomains")
	}
	if strings.HasPrefix(c.Path(), "/api/") {
		c.Set(fiber.HeaderCacheControl, "no-store")
		c.Set(fiber.HeaderContentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'")
	}
	return c.Next()
}

// serveApp answers assets by their hashed names and every other address with a page: the
// complaint form below /c, the application elsewhere; never below /api.
func (s *Server) serveApp(app *fiber.App) {
	app.Get("/assets/+", s.asset)
	app.Get("/favicon.svg", s.asset)
	app.Get("/robots.txt", s.asset)
	app.Get("/*", func(c *fiber.Ctx) error {
		if strings.HasPrefix(c.Path(), "/api") || path.Ext(c.Path()) != "" {
			return ErrNotFound
		}
		name := "index.html"
		if c.Path() == "/c" || strings.HasPrefix(c.Path(), "/c/") {
			name = "public.html"
		}
		return s.page(c, name)
	})
}

func (s *Server) page(c *fiber.Ctx, name string) error {
	b, err := fs.ReadFile(s.Assets, name)
	if err != nil {
		return ErrNotFound
	}
	raw := make([]byte, 16)
	if _, err := rand.Read(raw); err != nil {
		return err
	}
	nonce := base64.RawURLEncoding.EncodeToString(raw)
	c.Set(fiber.HeaderCacheControl, "no-cache")
	c.Set(fiber.HeaderContentSecurityPolicy, strings.ReplaceAll("default-src 'none'; script-src 'self' 'nonce-X'; style-src 'self' 'nonce-X'; img-src 'self' data: blob:; "+
		"media-src 'self' blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'", "'nonce-X'", "'nonce-"+nonce+"'"))
	c.Type("html", "utf-8")
	return c.SendString(strings.ReplaceAll(string(b), noncePlaceholder, nonce))
}

// asset sends a file of the build; the build leaves it under Brotli (frontend/tools/compress.ts)
// unless it is too small to gain.
func (s *Server) asset(c *fiber.Ctx) error {
	name := strings.TrimPrefix(path.Clean(c.Path()), "/")
	send := sendPacked
	b, err := fs.ReadFile(s.Assets, name+".br")
	if err != nil {
		send = (*fiber.Ctx).Send
		if b, err = fs.ReadFile(s.Assets, name); err != nil {
			return ErrNotFound
		}
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		c.Set(fiber.HeaderContentType, t)
	}
	c.Set(fiber.HeaderCacheControl, "public, max-age=31536000, immutable")
	return send(c, b)
}

// sendPacked sends what is kept under Brotli as it is; a client that does not say it reads
// Brotli, which every browser does, gets the content opened.
func sendPacked(c *fiber.Ctx, b []byte) error {
	c.Set(fiber.HeaderVary, fiber.HeaderAcceptEncoding)
	if c.Get(fiber.HeaderAcceptEncoding) != "" && c.AcceptsEncodings("br") == "br" {
		c.Set(fiber.HeaderContentEncoding, "br")
		return c.Send(b)
	}
	content, err := packed.Open(b)
	if err != nil {
		return err
	}
	return c.Send(content)
}
