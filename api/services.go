package api

// Services are the domains behind the operations, one field each.
type Services struct{}
