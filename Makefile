# Sitong 四统. `make help` lists what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help
export CGO_ENABLED := 0
SITONG_DATA ?= ./data
VERSION := $(shell git describe --always --dirty 2>/dev/null || echo dev)
# Built small rather than fast: what runs once a statement text, a document or a start, and what waits for the database.
COLD := sitong/api/gen sitong/internal/... github.com/pingcap/tidb/pkg/parser/... github.com/xuri/excelize/... github.com/signintech/... github.com/wneessen/... \
	github.com/alecthomas/... github.com/santhosh-tekuri/... github.com/casbin/... github.com/prometheus/... google.golang.org/protobuf/... \
	github.com/knadh/... github.com/pressly/... go.yaml.in/... github.com/oasdiff/... github.com/go-sql-driver/... github.com/getkin/... \
	golang.org/x/text/... github.com/phpdave11/... github.com/pquerna/... github.com/boombuler/... net/http/... crypto/tls go/... text/template/... html/...
HOT := sitong/internal/platform/... sitong/internal/screening/... sitong/internal/kernel/...
GO_FILES := $(shell git ls-files '*.go')

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  %-12s %s\n", $$1, $$2}'

run: ready build ## install what is needed, build, migrate, load the demo, serve http://127.0.0.1:8080
	@SITONG_PROFILE=demo SITONG_DATA=$(SITONG_DATA) exec bin/sitong serve

build: frontend/dist/index.html ## build the SPA and bin/sitong, one static binary
	@go build -trimpath $(COLD:%=-gcflags=%=-l) $(HOT:%=-gcflags=%=) -ldflags "-s -w -X sitong/internal/app.Version=$(VERSION)" -o bin/sitong .

frontend/dist/index.html: frontend/node_modules/.package-lock.json $(shell git ls-files frontend/src frontend/public 'frontend/*.html' 'frontend/*.ts' frontend/tools 2>/dev/null) api/gen/openapi.json
	@cd frontend && npm run -s build
	@touch $@

frontend/node_modules/.package-lock.json: frontend/package-lock.json
	@cd frontend && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

ready: ## check for Go, Node and git
	@.ci/setup build

test: ## everything: lint, Go on SQLite and MariaDB, SPA, journeys in Chromium
	@.ci/setup test
	@go run ./.ci/stages test

check: ## the fast part of the tests (under 2 minutes)
	@go run ./.ci/stages check

test-long: ## race detector, fuzzing, mutants, tampering; before an issue is closed
	@.ci/setup test
	@go run ./.ci/stages long

mutants: ## plant each known defect and see a test catch it
	@.ci/setup test
	@go run ./.ci/stages mutants

e2e: build ## the journeys alone
	@.ci/setup test
	@go run ./.ci/stages e2e

bench: ## speed and memory as ratios, measured side by side
	@.ci/setup test
	@$(MAKE) -s build
	@go run ./.ci/stages bench

bench-full: ## the same on large data sets
	@.ci/setup test
	@go run ./.ci/stages bench-full

gen: ## regenerate what the contract implies
	@go run ./api/openapi/bundle
	@cd frontend && npm run -s gen

clean: ## remove what was built
	@rm -rf bin build frontend/dist/assets frontend/dist/*.html

.PHONY: help run build ready test check test-long mutants e2e bench bench-full gen clean
