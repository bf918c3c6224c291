# Tandem's commands. Each sets up what it needs and prints what it does.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
PORT ?= 8080
# scripts/setup.sh writes this file: the folders with the tools in the right versions.
tools = export PATH="$$(cat target/tool-path):$$PATH" &&

.PHONY: help serve test build setup setup-test setup-hosts format lint test-page test-native test-browser test-hosts dist budget audit pictures clean

help: ## lists the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 22

serve: build ## builds for release and serves on http://127.0.0.1:8080 (PORT=…)
	node scripts/server.mjs --port $(PORT)

test: setup-test lint test-page test-native build budget test-browser ## all checks and tests that a change has to pass

build: setup ## builds for release, into dist/
	@echo "build: dist/"
	$(tools) trunk build

dist: build ## makes a release for hosts, with a guide, as a folder and a zip in release/
	node scripts/dist.mjs

setup: ## installs the tools for building
	@bash scripts/setup.sh

setup-test: ## installs the tools for testing
	@bash scripts/setup.sh test

setup-hosts: setup ## installs the programs that open or serve Tandem's files (LibreOffice, nginx, WebKit)
	@bash scripts/setup.sh hosts

format: setup ## formats everything
	cargo fmt
	$(tools) biome check --write .

lint: setup-test ## checks formatting, lints, types of the page's scripts, licences, and the boundaries of modules
	cargo fmt --check
	cargo clippy --locked --no-default-features --features offline_forms --all-targets -- -D warnings
	cargo clippy --locked --target wasm32-unknown-unknown -- -D warnings
	$(tools) biome ci .
	$(tools) tsc
	$(tools) tsc --project public/worker
	$(tools) cargo deny --locked check licenses bans sources
	bash scripts/boundary.sh

test-page: ## tests the page's own scripts that need no browser, and the examples in hosting/
	node --test tests/page/*.test.mjs tests/hosting/*.test.mjs

test-native: setup ## tests the pure modules, built without any web crate
	cargo test --locked --no-default-features --features offline_forms

test-browser: build ## tests the release build in Chromium
	node --test --test-concurrency=2 --test-timeout=1500000 tests/browser/*.test.mjs

test-hosts: dist setup-test setup-hosts test-page ## before a release: tests it behind nginx and in WebKit, and the workbooks in LibreOffice
	$(tools) node --test --test-timeout=600000 tests/hosts/nginx.mjs
	$(tools) node --test --test-timeout=600000 tests/hosts/webkit.mjs
	/usr/bin/python3 tests/hosts/workbook.py

budget: build ## checks the size of every file against its budget
	node scripts/budget.mjs

audit: build setup-test ## runs Lighthouse (mobile); its four scores have to reach their limits
	bash scripts/audit.sh

pictures: build setup-test ## makes the pictures of the README, in docs/pictures/
	node scripts/pictures.mjs

clean: ## removes everything that was built
	rm -rf target dist release node_modules tests/audit/node_modules
