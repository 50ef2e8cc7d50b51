package api

import (
	"context"
	"strconv"
	"strings"

	"sitong/internal/kernel/errs"
	"sitong/internal/kernel/id"
)

// call is what one request carries from the gate to its handler and back.
type call struct {
	op      *operation
	replay  id.ID  // the resource an earlier request with the same key produced
	etag    string // version of what is answered
	cookie  *refreshCookie
	refresh string // the refresh cookie the browser sent
	agent   string // how the browser names itself
}

type refreshCookie struct {
	value   string
	seconds int // 0 removes the cookie
}

type callKey struct{}

func callOf(ctx context.Context) *call {
	if c, ok := ctx.Value(callKey{}).(*call); ok {
		return c
	}
	return &call{}
}

// create runs a creating use-case, or answers a repeated request with what the first one
// produced.
func create[T any](ctx context.Context, make func(context.Context) (T, error), load func(context.Context, id.ID) (T, error)) (T, error) {
	if was := callOf(ctx).replay; was != "" {
		return load(ctx, was)
	}
	return make(ctx)
}

// etag announces the version of the answer.
func etag(ctx context.Context, version int64) {
	callOf(ctx).etag = `"` + strconv.FormatInt(version, 10) + `"`
}

// ErrVersion reports an If-Match that is no version of ours.
var ErrVersion = errs.New(errs.Precondition, "http.version_unreadable", "版本标识无法识别，请刷新后重试", "The version is not readable, please refresh")

// version reads an If-Match header.
func version(header string) (int64, error) {
	v, err := strconv.ParseInt(strings.Trim(strings.TrimPrefix(header, "W/"), `"`), 10, 64)
	if err != nil || v < 0 {
		return 0, ErrVersion
	}
	return v, nil
}

// setRefreshCookie stores the refresh token in the browser, out of reach of scripts.
func setRefreshCookie(ctx context.Context, token string, seconds int) {
	callOf(ctx).cookie = &refreshCookie{token, seconds}
}

// clearRefreshCookie removes it.
func clearRefreshCookie(ctx context.Context) { callOf(ctx).cookie = &refreshCookie{} }

// some points at v unless it is the zero value: optional fields of answers are left out.
func some[T comparable](v T) *T {
	var zero T
	if v == zero {
		return nil
	}
	return &v
}

// value is what p points at, or the zero value.
func value[T any](p *T) T {
	if p == nil {
		var zero T
		return zero
	}
	return *p
}
