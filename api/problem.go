package api

import (
	"errors"
	"log/slog"
	"math"
	"strconv"

	"github.com/gofiber/fiber/v2"

	"sitong/internal/kernel/errs"
)

// status of each kind of failure; the only place that knows.
var status = map[errs.Kind]int{
	errs.Invalid: 422, errs.Unauthenticated: 401, errs.Forbidden: 403, errs.NotFound: 404, errs.Conflict: 409,
	errs.Precondition: 412, errs.TooMany: 429, errs.Unavailable: 503, errs.Internal: 500,
}

// Failures of the request itself, before any domain sees it.
var (
	errUnreadable  = errs.New(errs.Invalid, "http.unreadable", "请求内容无法解析", "The request is not readable")
	errEncoding    = errs.New(errs.Invalid, "http.encoding_unsupported", "不支持压缩的请求内容", "Compressed request bodies are not accepted")
	errMediaType   = errs.New(errs.Invalid, "http.media_type_unsupported", "请求类型须为 application/json", "The request must be application/json")
	errTooLarge    = errs.New(errs.Invalid, "http.too_large", "请求内容过大", "The request is too large")
	errNoVersion   = errs.New(errs.Precondition, "http.version_required", "请先读取最新版本再修改", "Read the latest version before changing it")
	errMethod      = errs.New(errs.Invalid, "http.method_not_allowed", "该地址不支持此操作", "This address does not support the method")
	errContract    = errs.New(errs.Invalid, "contract.invalid", "提交的内容有误，请检查标出的字段", "Some values are not acceptable, see the fields named")
	errInternal    = errs.New(errs.Internal, "internal", "系统出错，请稍后重试；如仍有问题，请提供请求编号", "Something went wrong; please try again, or report the request id")
	statusOverride = map[string]int{errUnreadable.Code: 400, errEncoding.Code: 415, errMediaType.Code: 415, errTooLarge.Code: 413, errNoVersion.Code: 428, errMethod.Code: 405}
)

type problemBody struct {
	Type      string         `json:"type"`
	Title     string         `json:"title"`
	Status    int            `json:"status"`
	Code      string         `json:"code"`
	RequestID string         `json:"request_id"`
	Errors    []problemField `json:"errors,omitempty"`
}

type problemField struct {
	Pointer string `json:"pointer"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

// problem is THE place where an error becomes an answer: RFC 9457, in the caller's
// language, never with an internal cause.
func problem(log *slog.Logger) fiber.ErrorHandler {
	return func(c *fiber.Ctx, err error) error {
		e := asError(err)
		lang := language(c)
		code := statusOverride[e.Code]
		if code == 0 {
			code = status[e.Kind]
		}
		if e.Kind == errs.Internal {
			log.ErrorContext(c.UserContext(), "request failed", "request_id", requestID(c), "operation", c.Locals(operationLocal), "error", err)
			if !errors.Is(e, errInternal) {
				e = errInternal
			}
		}
		body := problemBody{Type: "about:blank", Title: e.Text.In(lang, e.Params), Status: code, Code: e.Code, RequestID: requestID(c)}
		for _, f := range e.Fields {
			body.Errors = append(body.Errors, problemField{f.Pointer, f.Code, f.Text.In(lang, f.Params)})
		}
		if e.RetryAfter > 0 || code == 429 || code == 503 {
			c.Set(fiber.HeaderRetryAfter, strconv.Itoa(max(1, int(math.Ceil(e.RetryAfter.Seconds())))))
		}
		c.Status(code)
		if err := c.JSON(body); err != nil {
			return err
		}
		c.Set(fiber.HeaderContentType, "application/problem+json; charset=utf-8")
		return nil
	}
}

// asError finds the failure a caller may see.
func asError(err error) *errs.Error {
	var e *errs.Error
	if errors.As(err, &e) {
		return e
	}
	var f *fiber.Error
	if errors.As(err, &f) {
		switch f.Code {
		case fiber.StatusNotFound:
			return ErrNotFound
		case fiber.StatusMethodNotAllowed:
			return errMethod
		case fiber.StatusRequestEntityTooLarge:
			return errTooLarge
		case fiber.StatusBadRequest, fiber.StatusUnprocessableEntity:
			return errUnreadable
		}
	}
	return errInternal
}
