// Command bundle merges the contract's files into one document and generates the server
// types from it.
//
//	go run ./api/openapi/bundle            writes api/gen/openapi.json, the same packed, and api/gen/*.gen.go
//	go run ./api/openapi/bundle -check     fails when they are not what the files say
//
// It adds what the conventions imply, so that no operation can forget it: path parameters by
// their name, the Idempotency-Key of creating operations, the If-Match of changes, the
// problem answer of every operation, and its security from x-scope.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"sitong/internal/platform/packed"
)

const (
	source = "api/openapi"
	target = "api/gen"
)

type object = map[string]any

func main() {
	log.SetFlags(0)
	check := flag.Bool("check", false, "compare instead of writing")
	flag.Parse()
	doc, err := bundle()
	if err != nil {
		log.Fatal(err)
	}
	out, err := encode(doc)
	if err != nil {
		log.Fatal(err)
	}
	dir := target
	if *check {
		if dir, err = os.MkdirTemp("", "contract"); err != nil {
			log.Fatal(err)
		}
		defer os.RemoveAll(dir)
	}
	if err := generate(dir, out); err != nil {
		log.Fatal(err)
	}
	if *check {
		if err := same(dir, target); err != nil {
			log.Fatal(err)
		}
	}
}

// bundle reads the root document and merges every path and schema file into it.
func bundle() (object, error) {
	doc, err := read(filepath.Join(source, "openapi.yaml"))
	if err != nil {
		return nil, err
	}
	parts := object{"schemas": object{}, "parameters": object{}, "securitySchemes": object{}}
	if err := merge(filepath.Join(source, "schemas"), func(file object) error {
		for section, entries := range file {
			into, ok := parts[section].(object)
			if !ok {
				return fmt.Errorf("unknown section %q", section)
			}
			if err := add(into, entries.(object)); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return nil, err
	}
	paths := object{}
	if err := merge(filepath.Join(source, "paths"), func(file object) error { return add(paths, file) }); err != nil {
		return nil, err
	}
	for path, item := range paths {
		if err := complete(path, item.(object), parts["parameters"].(object)); err != nil {
			return nil, err
		}
	}
	delete(parts, "parameters") // written out at each operation, so that their types carry no names
	doc["paths"], doc["components"] = paths, parts
	return doc, nil
}

func merge(dir string, take func(object) error) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.yaml"))
	if err != nil {
		return err
	}
	for _, name := range files {
		file, err := read(name)
		if err == nil {
			err = take(file)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func read(name string) (object, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	out := object{}
	if err := yaml.Unmarshal(b, &out); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out, nil
}

func add(into, from object) error {
	for k, v := range from {
		if _, taken := into[k]; taken {
			return fmt.Errorf("%q is defined twice", k)
		}
		into[k] = v
	}
	return nil
}

var inPath = regexp.MustCompile(`\{([a-z_0-9]+)\}`)

// complete adds to each operation of a path what the conventions imply.
func complete(path string, item object, known object) error {
	for method, v := range item {
		op := v.(object)
		var params []any
		own, _ := op["parameters"].([]any)
		for _, p := range own {
			name, isRef := p.(object)["$ref"].(string)
			if isRef {
				p = known[strings.TrimPrefix(name, "#/components/parameters/")]
			}
			if p == nil {
				return fmt.Errorf("%s: %s is not defined", path, name)
			}
			params = append(params, p)
		}
		for _, m := range inPath.FindAllStringSubmatch(path, -1) {
			if known[m[1]] == nil {
				return fmt.Errorf("%s: no parameter is called %s", path, m[1])
			}
			params = append(params, known[m[1]])
		}
		switch {
		case needsKey(method, op):
			params = append(params, known["Idempotency-Key"])
		case needsVersion(method, op):
			params = append(params, known["If-Match"])
		}
		if params != nil {
			op["parameters"] = params
		}
		if op["security"] == nil {
			op["security"] = security(op["x-scope"])
		}
		responses, ok := op["responses"].(object)
		if !ok {
			return fmt.Errorf("%s %s has no responses", method, path)
		}
		responses["default"] = object{"description": "Problem", "content": object{"application/problem+json": object{"schema": ref("schemas", "Problem")}}}
	}
	return nil
}

// needsKey says whether a repeated request must be recognised: a POST that creates, by
// somebody who is signed in.
func needsKey(method string, op object) bool {
	return method == "post" && op["x-scope"] != "public" && op["x-scope"] != "jurisdiction" && op["x-creates"] != false && op["x-versioned"] != true &&
		!strings.HasPrefix(fmt.Sprint(op["operationId"]), "logout")
}

// needsVersion says whether the caller must name the version it changes.
func needsVersion(method string, op object) bool {
	if v, told := op["x-versioned"].(bool); told {
		return v
	}
	return method == "patch" || method == "put" || method == "delete"
}

func security(scope any) []any {
	switch scope {
	case "public":
		return []any{}
	case "machine":
		return []any{object{"machineToken": []any{}}}
	case "case":
		return []any{object{"caseToken": []any{}}}
	}
	return []any{object{"bearer": []any{}}}
}

func ref(section, name string) object { return object{"$ref": "#/components/" + section + "/" + name} }

// encode writes the document with "openapi" first and everything else sorted.
func encode(doc object) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString("{\n  \"openapi\": \"3.0.3\"")
	keys := make([]string, 0, len(doc))
	for k := range doc {
		if k != "openapi" {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	for _, k := range keys {
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		e.SetIndent("  ", "  ")
		if err := e.Encode(doc[k]); err != nil {
			return nil, err
		}
		fmt.Fprintf(&out, ",\n  %q: %s", k, bytes.TrimRight(b.Bytes(), "\n"))
	}
	out.WriteString("\n}\n")
	return out.Bytes(), nil
}

func generate(dir string, contract []byte) error {
	path := filepath.Join(dir, "openapi.json")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	small, err := packed.Pack(contract)
	if err != nil {
		return err
	}
	if err := errors.Join(os.WriteFile(path, contract, 0o644), os.WriteFile(path+".br", small, 0o644)); err != nil {
		return err
	}
	for _, part := range []string{"types", "server"} {
		cmd := exec.Command("go", "tool", "oapi-codegen", "-config", filepath.Join(source, part+".codegen.yaml"), "-o", filepath.Join(dir, part+".gen.go"), path)
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("oapi-codegen: %w", err)
		}
	}
	return nil
}

func same(fresh, committed string) error {
	for _, name := range []string{"openapi.json", "openapi.json.br", "types.gen.go", "server.gen.go"} {
		a, err := os.ReadFile(filepath.Join(fresh, name))
		if err != nil {
			return err
		}
		b, err := os.ReadFile(filepath.Join(committed, name))
		if err != nil || !bytes.Equal(a, b) {
			return fmt.Errorf("%s is not what the contract says: run make gen", filepath.Join(committed, name))
		}
	}
	return nil
}
