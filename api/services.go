package api

import (
	"sitong/internal/workday"
)

// Services are the domains behind the operations, one field each.
type Services struct {
	Workday *workday.Service
}
