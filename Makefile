# waveplan: `make` tells what it offers.
SHELL := /bin/bash
.DEFAULT_GOAL := help
SWIFT ?= swift
IMPORTS := --explicit-target-dependency-import-check error
RELEASE := -c release $(IMPORTS)
WAVEPLAN = $$($(SWIFT) build $(RELEASE) --show-bin-path)/waveplan
DEBIAN_PACKAGES := libsqlite3-dev libminizip-dev libexpat1-dev libxlsxwriter-dev

.PHONY: help setup build demo test test-all fuzz lint format golden reports bench docs check clean

help: ## say what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

setup: ## install what the build needs and is missing
	@scripts/setup $(DEBIAN_PACKAGES)

build: setup ## build the release binary
	$(SWIFT) build $(RELEASE) --product waveplan

demo: build ## run the main job on the sample inventory
	$(WAVEPLAN) run scenarios/balanced.yaml --store .waveplan/demo.sqlite --out reports/balanced
	@echo "Open reports/balanced/report.html in a browser."

test: build ## run the tests, and hold the committed samples against fresh ones
	$(SWIFT) build --build-tests $(IMPORTS)
	$(SWIFT) test --skip-build
	scripts/check-reports $(WAVEPLAN)

test-all: test ## the tests, and those that need a database server, a browser or engines for shards
	scripts/setup postgresql
	WAVEPLAN_POSTGRES=1 $(SWIFT) test --skip-build --filter CollectDatabaseTests
	scripts/test-browser $(WAVEPLAN)
	scripts/test-shards $(WAVEPLAN)
	scripts/test-allocations $(WAVEPLAN)

fuzz: setup ## read mutated files for SECONDS (60) from SEED (1); a crash leaves its input in .build/fuzz
	WAVEPLAN_FUZZ_SECONDS=$(or $(SECONDS),60) WAVEPLAN_FUZZ_SEED=$(or $(SEED),1) \
	  $(SWIFT) test --filter 'FuzzTests/mutated'

lint: ## hold the sources to .swift-format
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## bring the sources into shape
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

golden: build ## write the committed samples that tests compare
	WAVEPLAN_RECORD=1 $(SWIFT) test || true
	$(MAKE) reports docs

reports: build ## write the committed sample reports
	scripts/reports $(WAVEPLAN)

bench: build ## measure the main job on samples and generated inventories
	Benchmarks/run $(WAVEPLAN)

docs: build ## write the reference that is generated from the code's own tables
	$(WAVEPLAN) reference --out docs/reference

check: lint test ## what has to hold before a change lands

clean: ## remove what was built
	rm -rf .build .waveplan
