# grille: `make run` to see it, `make test` before a change goes in.

SHELL := /bin/bash
SWIFT ?= swift
PREFIX ?= /usr/local
JOSERFC := 1.6.5
JWCRYPTO := 1.5.7
WEASYPRINT := 68.1
VENV := .venv/joserfc-$(JOSERFC)-jwcrypto-$(JWCRYPTO)-weasyprint-$(WEASYPRINT)

PYTHON := $(CURDIR)/.venv/bin/python3
RELEASE := -c release --static-swift-stdlib --product grille
BINARY = $$($(SWIFT) build $(RELEASE) --show-bin-path)/grille

.PHONY: run build test install bench format lint clean packages test-packages

# Builds the program and shows it with fictional dossiers.
run: build
	"$(BINARY)" demo

# The program alone, without the Swift runtime to go with it: it is linked in.
build: packages
	$(SWIFT) build $(RELEASE)

# Everything that says whether it works; installs what the tests need and is missing.
test: packages test-packages $(VENV)
	@GRILLE_PYTHON="$(PYTHON)" SWIFT="$(SWIFT)" .ci/test

packages:
	@.ci/packages build

test-packages:
	@.ci/packages test

# joserfc and jwcrypto check our signatures with nothing of ours; WeasyPrint makes PDFs of our pages.
$(VENV): | test-packages
	@echo "Installing joserfc $(JOSERFC), jwcrypto $(JWCRYPTO) and WeasyPrint $(WEASYPRINT) into .venv"
	python3 -m venv .venv
	"$(PYTHON)" -m pip install --quiet --disable-pip-version-check \
	  "joserfc==$(JOSERFC)" "jwcrypto==$(JWCRYPTO)" "weasyprint==$(WEASYPRINT)"
	@touch $@

# The program, its manual page and its completions; DESTDIR goes before PREFIX.
install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 "$(BINARY)" "$(DESTDIR)$(PREFIX)/bin/grille"
	"$(BINARY)" manual > "$(DESTDIR)$(PREFIX)/share/man/man1/grille.1"
	"$(BINARY)" --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/grille"
	"$(BINARY)" --generate-completion-script zsh \
	  > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_grille"
	"$(BINARY)" --generate-completion-script fish \
	  > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/grille.fish"

# What starting, the demonstration and its checks take, and the time from a key to its picture.
bench: build
	@.ci/bench "$(BINARY)"

format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

clean:
	rm -rf .build .venv
