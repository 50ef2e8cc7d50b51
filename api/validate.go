package api

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/gofiber/fiber/v2"

	"sitong/internal/kernel/errs"
)

// validate compares the request with the contract and names everything that does not fit.
func (o *operation) validate(c *fiber.Ctx) error {
	if o.Versioned && c.Get(fiber.HeaderIfMatch) == "" {
		return errNoVersion
	}
	var f errs.Fields
	for _, p := range o.params {
		if err := checkParam(c, p, &f); err != nil {
			return err
		}
	}
	o.checkQueryNames(c, &f)
	if err := o.checkBody(c, &f); err != nil {
		return err
	}
	return f.Err(errContract)
}

func checkParam(c *fiber.Ctx, p *openapi3.Parameter, f *errs.Fields) error {
	text, where := "", "#/"+p.In+"/"+p.Name
	switch p.In {
	case openapi3.ParameterInPath:
		text = c.Params(p.Name)
	case openapi3.ParameterInQuery:
		if c.Context().QueryArgs().Has(p.Name) && len(c.Context().QueryArgs().PeekMulti(p.Name)) > 1 {
			f.Add(where, "contract.repeated", "参数重复", "The parameter appears twice")
			return nil
		}
		text = c.Query(p.Name)
	case openapi3.ParameterInHeader:
		text = c.Get(p.Name)
	case openapi3.ParameterInCookie:
		text = c.Cookies(p.Name)
	}
	if text == "" {
		if p.Required {
			f.Add(where, "contract.required", "必填", "Required")
		}
		return nil
	}
	if bad := schemaErrors(p.Schema.Value, typed(p.Schema.Value, text)); len(bad) > 0 {
		if p.In == openapi3.ParameterInPath && strings.HasSuffix(p.Name, "_id") {
			return ErrNotFound // what is no identifier identifies nothing
		}
		explain(bad[0], where, f)
	}
	return nil
}

// typed reads the text of a parameter as its schema says; what cannot be read stays text
// and fails the schema.
func typed(s *openapi3.Schema, text string) any {
	switch {
	case s.Type.Is("integer"), s.Type.Is("number"):
		if n, err := strconv.ParseInt(text, 10, 64); err == nil {
			return float64(n)
		}
	case s.Type.Is("boolean"):
		if text == "true" || text == "false" {
			return text == "true"
		}
	}
	return text
}

func (o *operation) checkQueryNames(c *fiber.Ctx, f *errs.Fields) {
	for k := range c.Context().QueryArgs().All() {
		name := string(k)
		known := slices.ContainsFunc(o.params, func(p *openapi3.Parameter) bool { return p.In == openapi3.ParameterInQuery && p.Name == name })
		if !known {
			f.Add("#/query/"+name, "contract.unknown", "不支持的参数", "Unknown parameter")
		}
	}
}

func (o *operation) checkBody(c *fiber.Ctx, f *errs.Fields) error {
	b := c.Request().Body()
	if o.body == nil {
		if len(b) > 0 && !o.rawBody {
			return errUnreadable
		}
		return nil
	}
	if len(b) == 0 {
		if o.bodyNeeded {
			return errUnreadable
		}
		return nil
	}
	v, err := strictJSON(b)
	if err != nil {
		return errUnreadable.Because(err)
	}
	for _, bad := range schemaErrors(o.body, v) {
		explain(bad, "", f)
	}
	return nil
}

// schemaErrors lists where v does not fit the schema.
func schemaErrors(s *openapi3.Schema, v any) []*openapi3.SchemaError {
	return flatten(s.VisitJSON(v, openapi3.MultiErrors(), openapi3.VisitAsRequest()), nil)
}

func flatten(err error, out []*openapi3.SchemaError) []*openapi3.SchemaError {
	var many openapi3.MultiError
	var one *openapi3.SchemaError
	switch {
	case err == nil:
	case errors.As(err, &many) && !errors.As(err, &one):
		for _, e := range many {
			out = flatten(e, out)
		}
	case errors.As(err, &many):
		for _, e := range many {
			out = flatten(e, out)
		}
	case errors.As(err, &one):
		if inner := flatten(one.Origin, nil); len(inner) > 0 && one.SchemaField != "properties" {
			return append(out, inner...)
		}
		out = append(out, one)
	}
	return out
}

// explain turns a schema failure into the sentence a person reads.
func explain(e *openapi3.SchemaError, where string, f *errs.Fields) {
	if where == "" {
		where = pointer(e.JSONPointer())
	}
	s := e.Schema
	switch e.SchemaField {
	case "required":
		f.Add(where, "contract.required", "必填", "Required")
	case "properties", "additionalProperties":
		if _, name, ok := strings.Cut(e.Reason, `property "`); ok {
			name, _, _ = strings.Cut(name, `"`)
			where += pointer([]string{name})
		}
		f.Add(where, "contract.unknown", "不支持的字段", "Unknown field")
	case "minLength", "maxLength":
		f.Add(where, "contract.length", "长度须为 {min} 至 {max} 个字符", "The length must be {min} to {max} characters",
			"min", strconv.FormatUint(s.MinLength, 10), "max", limit(s.MaxLength))
	case "pattern", "format":
		f.Add(where, "contract.format", "格式不正确", "The format is not right")
	case "enum":
		options, _ := json.Marshal(s.Enum)
		f.Add(where, "contract.choice", "须为以下之一：{options}", "Must be one of {options}", "options", string(options))
	case "minimum", "maximum":
		f.Add(where, "contract.range", "数值须在 {min} 至 {max} 之间", "The number must be between {min} and {max}", "min", number(s.Min), "max", number(s.Max))
	case "minItems", "maxItems":
		f.Add(where, "contract.count", "数量须为 {min} 至 {max} 项", "There must be {min} to {max} items",
			"min", strconv.FormatUint(s.MinItems, 10), "max", limit(s.MaxItems))
	default:
		f.Add(where, "contract."+strings.ToLower(e.SchemaField), "内容不正确", "The value is not acceptable")
	}
}

func pointer(path []string) string {
	var b strings.Builder
	for _, p := range path {
		b.WriteString("/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(p))
	}
	return b.String()
}

func limit(n *uint64) string {
	if n == nil {
		return "∞"
	}
	return strconv.FormatUint(*n, 10)
}

func number(n *float64) string {
	if n == nil {
		return "∞"
	}
	return strconv.FormatFloat(*n, 'f', -1, 64)
}
