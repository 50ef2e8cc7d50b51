package api

import (
	"sitong/internal/notice"
	"sitong/internal/workday"
	"sitong/internal/identity"
	"sitong/internal/park"
)

// Services are the domains behind the operations, one field each.
type Services struct {
	Notices *notice.Service
	Workday *workday.Service
	Parks    *park.Service
	Identity *identity.Service
}
