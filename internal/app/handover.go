package app

import (
	"maps"
	"slices"

	"sitong/internal/identity"
)

// queues are the columns that say with whom open work lies, and who hands it over. A test
// compares them with the schema.
func (a *App) queues() map[string]identity.Work {
	return map[string]identity.Work{
		"applications.assignee_id": a.Services.Admission,
		"cases.mediator_id":        a.Services.Mediation,
	}
}

// wireHandover connects every queue with "hand all of one colleague's work to another".
func (a *App) wireHandover() error {
	queues := a.queues()
	for _, column := range slices.Sorted(maps.Keys(queues)) {
		a.Services.Identity.RegisterWork(queues[column])
	}
	return nil
}
