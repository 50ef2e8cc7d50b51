package api

import (
	"sitong/internal/workday"
	"sitong/internal/identity"
	"sitong/internal/park"
)

// Services are the domains behind the operations, one field each.
type Services struct {
	Workday *workday.Service
	Parks    *park.Service
	Identity *identity.Service
}
