# `make` sets up and builds; `make help` lists the rest.
.DEFAULT_GOAL := build
SHELL := /bin/sh
TSX := node_modules/.bin/tsx

.PHONY: build test check golden interop spark-check site-check examples score edits frames bench hostile hostile-input fuzz reproduce kills package release clean help node

build: node node_modules/.package-lock.json ## set up, then build all tables into out/
	@$(TSX) pipeline/cli.ts build

test: node node_modules/.package-lock.json ## run all tests; the last line is their sum
	@TZ=Asia/Kathmandu $(TSX) test/run-tests.ts

check: node node_modules/.package-lock.json ## types and lint; whether generated files are up to date is part of make test
	@node_modules/.bin/tsc --noEmit
	@node_modules/.bin/tsc --noEmit -p pipeline/site/browser
	@node_modules/.bin/biome check .

golden: node node_modules/.package-lock.json ## write the expected outputs of tests anew; read the difference before committing it
	@TZ=Asia/Kathmandu node_modules/.bin/vitest run --update

interop: node node_modules/.package-lock.json ## every form, description, example and recipe with the tools of others: Python, R, LibreOffice, validators
	@$(TSX) interop/run.ts

spark-check: node node_modules/.package-lock.json ## the Spark job on two executors against one machine, with an executor killed too; SPARK_DOCUMENTS (300)
	@$(TSX) interop/spark/run-check.ts

site-check: node node_modules/.package-lock.json ## the site in Chromium: every page, control and screen; SITE_RELEASE for another folder than out/latest
	@$(TSX) test/site/run-browser.ts

examples: node node_modules/.package-lock.json ## run the examples anew and keep their output and answers; read the difference before committing it
	@$(TSX) interop/renew-examples.ts

score: node node_modules/.package-lock.json ## how much of the labelled passages is read right
	@$(TSX) test/score.ts

edits: node node_modules/.package-lock.json ## of the rows that are read right, how many still are when the text says the same in other words
	@$(TSX) test/edits/run-edits.ts

frames: node node_modules/.package-lock.json ## of plain facts that other words are put around, how many are still read right; FRAMES=--wrong prints the others
	@$(TSX) test/frames/run-frames.ts $(FRAMES)

bench: node node_modules/.package-lock.json ## speed and memory beside other readers of English and writers of Parquet, and of a corpus (CORPUS_DOCUMENTS)
	@$(TSX) bench/extractors.ts
	@$(TSX) bench/parquet-writers.ts
	@$(TSX) bench/corpus.ts
	@$(TSX) bench/corpus-stages.ts

hostile: node node_modules/.package-lock.json ## how time grows with texts made to be slow
	@$(TSX) bench/hostile.ts

hostile-input: node node_modules/.package-lock.json ## inputs made to break the program, what each gave; HOSTILE_ONLY takes those that a word names
	@$(TSX) test/hostile/run-hostile.ts "$(HOSTILE_ONLY)"

fuzz: node node_modules/.package-lock.json ## mixed and random texts for FUZZ_SECONDS (600), from FUZZ_SEED (1) on
	@$(TSX) test/fuzz/run-fuzz.ts

reproduce: node node_modules/.package-lock.json ## build in other folders, zones, locales and Node.js versions: the same bytes
	@$(TSX) test/reproduce/reproduce.ts

kills: node node_modules/.package-lock.json ## kill releases KILLS (500) times at random moments, from KILLS_SEED on
	@$(TSX) test/kills/run-kills.ts

release: node node_modules/.package-lock.json ## publish what the build gives as the next version; VERSION and REASONS (a file) as needed
	@$(TSX) pipeline/cli.ts release $(VERSION) $(if $(REASONS),--reasons $(REASONS))

package: node node_modules/.package-lock.json ## pack the npm package, with types and the extract command, into a .tgz
	@npm pack --silent

clean: ## remove what can be made again; never a release
	@rm -rf node_modules .interop coverage dist out/.stage-* covid-neighborhood-data-*.tgz

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 20

# One clear line where Node is missing or too old.
node:
	@command -v node >/dev/null 2>&1 || { echo 'make: expected Node.js 20.19 or later, found none; install it from https://nodejs.org' >&2; exit 1; }
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); if (a < 20 || (a === 20 && b < 19)) { console.error("make: expected Node.js 20.19 or later, found " + process.versions.node + "; install a newer one from https://nodejs.org"); process.exit(1) }'

# npm writes this file at the end of an installation. No package needs its scripts to run.
node_modules/.package-lock.json: package-lock.json
	@npm ci --ignore-scripts --no-audit --no-fund
	@touch $@
