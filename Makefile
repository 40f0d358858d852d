# make demo    builds reportconv and converts the sample reports
# make test    runs all tests
# Both install the missing packages of Debian or Ubuntu first; Swift 6.2 or newer must be there.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
BUILD ?= .build
# No search path of its own: the libraries are the system's.
RELEASE = -c release --static-swift-stdlib --disable-local-rpath -Xswiftc -O --product reportconv \
  --scratch-path $(BUILD)
BINARY = $(BUILD)/release/reportconv

PACKAGES = libxml2-dev libzip-dev libssl-dev zlib1g-dev libsqlite3-dev pkg-config
LINT_PACKAGES = mandoc python3
BENCH_PACKAGES = hyperfine pandoc jq
SIMULATOR_PACKAGES = python3-venv openssl
NETWORK_PACKAGES = openssl nginx python3
TAMPERING_PACKAGES = openssl python3
VALGRIND_PACKAGES = valgrind binutils
# LibreOffice without windows stops at bars that it has no description of.
PEER_PACKAGES = pandoc python3-venv python3-uno chromium libreoffice-writer
PYTHON = $(BUILD)/peers/bin/python3
CLIENT = $(BUILD)-client
CLIENT_PACKAGES = python3-venv openssl
CLIENT_PROGRAMS = kosoku==0.1.0 'websockets==17.*'

MAN = $(wildcard man/*.1)

.PHONY: demo test build release install lint bench bench-websocket bench-receiver bench-history \
  test-peers test-tampering test-hostile test-hostile-files test-sanitize test-valgrind test-network \
  test-simulator test-crash test-secrets test-disagreements test-corpus fuzz conformance goldens \
  clean packages lint-packages bench-packages network-packages tampering-packages \
  simulator-packages valgrind-packages peer-packages client client-packages websockets

demo: release
	@rm -rf $(BUILD)/demo
	$(BINARY) convert samples/*.docx --to html,txt --output $(BUILD)/demo
	@echo 'The converted reports are in $(BUILD)/demo. The first of them begins:'
	@head -n 20 "$$(ls $(BUILD)/demo/*.txt | head -n 1)"
	samples/demo.sh $(BINARY) $(BUILD)/demo/received

test: packages
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

build: packages
	$(SWIFT) build

release: packages
	$(SWIFT) build $(RELEASE)

install: release
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/man/man1' \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions' \
	  '$(DESTDIR)$(PREFIX)/share/zsh/site-functions' \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d'
	install -m 755 $(BINARY) '$(DESTDIR)$(PREFIX)/bin/reportconv'
	install -m 644 $(MAN) '$(DESTDIR)$(PREFIX)/share/man/man1'
	$(BINARY) --generate-completion-script bash \
	  > '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/reportconv'
	$(BINARY) --generate-completion-script zsh \
	  > '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_reportconv'
	$(BINARY) --generate-completion-script fish \
	  > '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/reportconv.fish'

lint: lint-packages
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift
	mandoc -T lint -W warning $(MAN)
	samples/generator/make_headings.py --check
	samples/systemd/verify.sh

# Ratios against pandoc, measured side by side; not a test.
bench: release bench-packages
	samples/bench/compare.sh $(BINARY)
	samples/bench/large.sh $(BINARY)
	samples/bench/linear.sh $(BINARY)

# What is written, read by programs of others: LibreOffice, pandoc, python-docx, html5lib, striprtf,
# and Chromium, in which nothing may run.
# A peer that cannot be installed is skipped with a message.
test-peers: build peer-packages
	PYTHON=$(abspath $(PYTHON)) Tests/Peers/run.sh $(BUILD)/debug/reportconv

# Signed documents, each tampered with in one way: none may pass, and each is named by its own reason.
test-tampering: build tampering-packages
	@rm -rf $(BUILD)/tampered
	Tests/Trust/make_tampered.py $(BUILD)/debug/reportconv samples $(BUILD)/tampered
	Tests/Trust/check_tampered.py $(BUILD)/debug/reportconv $(BUILD)/tampered

# Files made to exhaust, deceive or act, through each command that reads and through the watcher, under
# limits of time and memory. HOSTILE="--brief --factor 2" takes fewer commands and a slow machine.
HOSTILE ?=
test-hostile: test-hostile-files websockets
	$(PYTHON) Tests/Hostile/check_watch.py $(filter-out --brief,$(HOSTILE)) $(BINARY) $(BUILD)/hostile

test-hostile-files: release
	rm -rf $(BUILD)/hostile
	Tests/Hostile/make_hostile.py $(BUILD)/hostile
	Tests/Hostile/check_hostile.py $(HOSTILE) $(BINARY) $(BUILD)/hostile

# The tests once more, with every access to memory checked, and undefined behaviour of C, of which the
# functions in headers are compiled into Swift; Swift's own arithmetic stops by itself. Stacks need
# more room for that, and what libraries of the test runner never free is none of ours.
test-sanitize: packages
	@mkdir -p $(BUILD)-sanitize
	@printf 'leak:%s\n' libXCTest libFoundation > $(BUILD)-sanitize/suppressions
	ulimit -s 65536; LSAN_OPTIONS=suppressions=$(abspath $(BUILD)-sanitize/suppressions) \
	  $(SWIFT) test --sanitize=address -Xcc -fsanitize=undefined \
	  -Xcc -fno-sanitize-recover=undefined --scratch-path $(BUILD)-sanitize

# The release build over all samples, with every access to memory followed by valgrind.
test-valgrind: release valgrind-packages
	Tests/Memory/valgrind.sh $(BINARY) samples $(BUILD)/valgrind

# Connections to servers of others, good and bad: openssl, nginx, proxies.
test-network: packages network-packages
	$(SWIFT) build --build-tests
	Tests/Peers/check_network.py $(SWIFT) test --skip-build --filter NetworkPeerTests

# Kills the watcher at random moments while reports come: each that was journaled is delivered once.
CRASH_REPORTS ?= 500
CRASH_KILLS ?= 200
test-crash: build websockets
	$(PYTHON) Tests/Peers/check_crash.py $(BUILD)/debug/reportconv $(CRASH_REPORTS) $(CRASH_KILLS)

# The simulated sender as Python's websockets and urllib see it.
test-simulator: build websockets
	$(PYTHON) Tests/Peers/check_simulator.py $(BUILD)/debug/reportconv samples

# Runs every command with secrets that can be told apart, and looks for them where they must not be.
test-secrets: build websockets
	$(PYTHON) Tests/Peers/check_secrets.py $(BUILD)/debug/reportconv samples

# Changes one digit, side or negation in one form of a sample at a time: each must be critical.
DISAGREEMENTS ?= 1000
test-disagreements: build
	Tests/Peers/check_disagreements.py $(BUILD)/debug/reportconv samples $(DISAGREEMENTS)

# The laws over a folder of real documents: make test-corpus REPORTCONV_CORPUS=/path/to/it
test-corpus: packages
	@test -d '$(REPORTCONV_CORPUS)' || { echo 'REPORTCONV_CORPUS names no folder'; exit 64; }
	REPORTCONV_CORPUS='$(abspath $(REPORTCONV_CORPUS))' $(SWIFT) test -c release \
	  --scratch-path $(BUILD)-corpus -Xswiftc -enable-testing --filter Corpus

# Feeds each reader with mutated reports for some seconds; FUZZ_TARGETS="rtf html" names some.
FUZZ_SECONDS ?= 60
FUZZ_TARGETS ?=
fuzz: packages
	REPORTCONV_FUZZ=1 $(SWIFT) build -c release --product fuzz --scratch-path $(BUILD)-fuzz \
	  -Xswiftc -sanitize=fuzzer,address -Xswiftc -enable-testing -Xlinker -lstdc++
	Tests/Fuzz/run.sh $(BUILD)-fuzz/release/fuzz $(FUZZ_SECONDS) $(BUILD)-fuzz/work $(FUZZ_TARGETS)

# The WebSocket client against the fuzzing server of the Python package kosoku: all cases, thrice.
conformance: client
	$(CLIENT)/venv/bin/python Tests/Peers/conformance.py $(CLIENT)/release/FeedPeer

# Ratios against Python's websockets, measured side by side; not a test.
bench-websocket: client
	$(CLIENT)/venv/bin/python samples/bench/websocket.py $(CLIENT)/release/FeedPeer

# How long a report takes to its folder, and what an idle connection costs; not a test.
bench-receiver: release websockets
	$(PYTHON) samples/bench/delivery.py $(BINARY)
	$(PYTHON) samples/bench/idle.py $(BINARY)

# 100,000 reports are filed first; that takes some minutes.
bench-history: release
	python3 samples/bench/history.py $(BINARY)

# Python's websockets, which play the sender.
websockets: simulator-packages
	test -x $(PYTHON) || python3 -m venv $(BUILD)/peers
	$(PYTHON) -m pip install --quiet 'websockets>=17'

# The client as a program of its own, and the programs it is tested with.
client: packages client-packages
	python3 -m venv $(CLIENT)/venv
	$(CLIENT)/venv/bin/pip install --quiet $(CLIENT_PROGRAMS)
	REPORTCONV_PEERS=1 $(SWIFT) build -c release --product FeedPeer --scratch-path $(CLIENT)

# Writes the expected outputs anew; read the difference before it is committed.
goldens: packages
	UPDATE_GOLDEN=1 $(SWIFT) test || true

clean:
	rm -rf $(BUILD) $(BUILD)-sanitize $(BUILD)-fuzz $(BUILD)-corpus $(CLIENT)

# Installs what is missing; prints the command before it runs it.
define install_missing
	@missing=; for name in $(1); do \
	  dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$name"; \
	done; \
	if [ -n "$$missing" ]; then \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  (set -x; $$sudo apt-get update -q && \
	    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
	      $$missing); \
	fi
endef

packages:
	$(call install_missing,$(PACKAGES))

lint-packages:
	$(call install_missing,$(LINT_PACKAGES))

bench-packages:
	$(call install_missing,$(BENCH_PACKAGES))

simulator-packages:
	$(call install_missing,$(SIMULATOR_PACKAGES))

tampering-packages:
	$(call install_missing,$(TAMPERING_PACKAGES))

valgrind-packages:
	$(call install_missing,$(VALGRIND_PACKAGES))

network-packages:
	$(call install_missing,$(NETWORK_PACKAGES))

client-packages:
	$(call install_missing,$(CLIENT_PACKAGES))

# Packages of Python go into a folder of their own.
peer-packages:
	-$(call install_missing,$(PEER_PACKAGES))
	-test -x $(PYTHON) || python3 -m venv $(BUILD)/peers
	-$(PYTHON) -m pip install --quiet --requirement Tests/Peers/requirements.txt
