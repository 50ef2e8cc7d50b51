package api

import (
	"github.com/gofiber/fiber/v2"
)

// openRoutes are the addresses outside the contract, each with the reason. The route test
// reads this list: anything else the server answers is a defect.
var openRoutes = map[string]string{
	"/healthz":             "the process lives",
	"/readyz":              "migration and demo are complete and the database answers",
	"/version":             "which build answers",
	base + "/openapi.json": "the contract itself",
	"/assets/+":            "files of the build, by their hashed names",
	"/favicon.svg":         "the icon of the page",
	"/robots.txt":          "keeps crawlers out",
	"/*":                   "the pages of the application",
}

func (s *Server) open(app *fiber.App) {
	app.Get("/healthz", func(c *fiber.Ctx) error { return c.JSON(fiber.Map{"status": "ok"}) })
	app.Get("/readyz", s.ready)
	app.Get("/version", func(c *fiber.Ctx) error { return c.JSON(fiber.Map{"version": s.Version}) })
	app.Get(base+"/openapi.json", func(c *fiber.Ctx) error {
		c.Type("json", "utf-8")
		return sendPacked(c, contractPacked)
	})
}

func (s *Server) ready(c *fiber.Ctx) error {
	if s.Ready != nil {
		if err := s.Ready(c.UserContext()); err != nil {
			return c.Status(fiber.StatusServiceUnavailable).JSON(fiber.Map{"status": "starting"})
		}
	}
	return c.JSON(fiber.Map{"status": "ready", "read_only": s.DB.ReadOnly()})
}
