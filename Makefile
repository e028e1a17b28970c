# Two commands do everything on a fresh Debian 12 or 13 with Swift 6.3: make run, make test.
SHELL := /bin/bash
PREFIX ?= /usr/local
SCENARIO ?= Scenarios/online-exploitation.md
ARGUMENTS ?=

# Where completions of zsh are looked for differs: Debian's packages have a folder of their own.
ZSH_COMPLETIONS ?= share/zsh/site-functions

BUILD_PACKAGES = libncurses-dev libssh-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libqrencode-dev libzip-dev libsqlite3-dev libpng-dev libjpeg62-turbo-dev libchafa-dev libnats-dev
TEST_PACKAGES = libvterm-dev nats-server valgrind ncurses-term openssh-client openssh-server python3-cryptography python3-paramiko python3-asyncssh python3-venv putty-tools dropbear-bin tmux screen xterm rxvt-unicode xvfb xdotool
# Debian 13 has no mlterm.
TEST_PACKAGES += $(shell . /etc/os-release && [ "$$VERSION_ID" = 12 ] && echo mlterm)
DEB_PACKAGES = debhelper dpkg-dev
TARBALL_PACKAGES = dpkg-dev patchelf
DEB_TEST_PACKAGES = debootstrap lintian mandoc systemd tmux
PAPERS_PACKAGES = tmux chromium poppler-utils cups-filters enscript a2ps ghostscript liblouisutdml-bin libreoffice-calc-nogui fonts-dejavu-core
PICTURES_PACKAGES = tmux chromium xterm xvfb xdotool imagemagick fonts-dejavu-core
BENCH_PACKAGES = openssh-client openssh-server python3 nats-server
SWIFT_FILES = Package.swift Sources Tests
RELEASE = .build/release/convene
TEST = swift test --disable-xctest --skip-build
BUILD_RELEASE = swift build -c release --static-swift-stdlib --disable-local-rpath --product
VERSION = $(shell sed -n '1s/.*(\(.*\)).*/\1/p' packaging/debian/changelog)
TARBALL = .build/tarball/convene-$(VERSION)-linux-$(shell uname -m)
GENERATOR = .build/manual/debug/generate-manual
BUDGETS = $(BUILD_RELEASE) budgets && /usr/bin/python3 Tests/Budgets/budgets.py

.PHONY: run test test-long test-debian13 budgets bench papers pictures build format lint house install put pages deb deb-test tarball tarball-test swift packages deb-packages deb-test-packages tarball-packages test-packages bench-packages papers-packages pictures-packages python

run: build
	@$(RELEASE) present $(SCENARIO) $(ARGUMENTS)

build: swift packages
	$(BUILD_RELEASE) convene

test: swift packages test-packages python lint
	swift build --build-tests
	$(TEST) --skip EndToEndTests --event-stream-output-path .build/units.jsonl
	$(TEST) --filter EndToEndTests --event-stream-output-path .build/endtoend.jsonl
	@python3 Tests/slowest.py .build/units.jsonl .build/endtoend.jsonl
	$(BUDGETS)

# The same, and longer where chance or patience decides: more kills, more random sessions, people who read for a minute.
test-long: export CONVENE_LONG = 1
test-long: export CONVENE_KILLS = 30
test-long: export CONVENE_SESSIONS = 10000
test-long: test

# On a Debian machine as root: makes a Debian 13 where there is none yet, and builds and tests everything there.
test-debian13: swift
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then $(call install_missing,debootstrap); fi
	@.ci/debian13

# Writes down what one join, step, key and answer take where that has become less: docs/performance.md.
budgets: swift packages test-packages
	$(BUDGETS) --record

# Measures, and is no test: docs/performance.md says what. BENCH_PEOPLE="50 200" chooses how many people come;
# ROOMS=4 measures one session in so many rooms over NATS servers instead.
# PEER='COMMAND {port} {database} {hostkey}' puts another server beside it.
bench: swift packages bench-packages .build/floor
	$(BUILD_RELEASE) convene
	$(BUILD_RELEASE) crowd
	@/usr/bin/python3 Tests/speech.py
	@/usr/bin/python3 Tests/CrowdTool/bench.py $(PEER)

# A rehearsed workshop in every format, as browsers, printers, Braille and a spreadsheet take it; no part of make test.
# RECORD=FILE is a record of the first workshop that is there already.
papers: build papers-packages python
	@.build/python/bin/python -B Tests/Papers/papers.py $(RELEASE) $(RECORD)

# Makes docs/stage.png and docs/summary.png anew.
pictures: build pictures-packages
	@/usr/bin/python3 -B Tests/Papers/pictures.py $(RELEASE)

.build/floor: Tests/Floor/floor.c
	@mkdir -p .build
	cc -O2 -Wall -Wextra -Werror -o $@ $< -lssh -lsqlite3

format: swift
	swift format --in-place --recursive --parallel $(SWIFT_FILES)

lint: swift
	swift format lint --strict --recursive --parallel $(SWIFT_FILES)

# How the house stands, in numbers; none of them is a test.
house: swift packages
	swift build
	@/usr/bin/python3 Tests/House/house.py --kind

install: pages put
	install -d $(DESTDIR)$(PREFIX)/lib/systemd/system $(DESTDIR)$(PREFIX)/share/systemd/user
	sed 's|/usr/local|$(PREFIX)|' docs/deploy/convene@.service >$(DESTDIR)$(PREFIX)/lib/systemd/system/convene@.service
	sed 's|/usr/local|$(PREFIX)|' docs/deploy/convene@.user.service >$(DESTDIR)$(PREFIX)/share/systemd/user/convene@.service

# Installs what has been built.
put:
	install -D -s -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/convene
	install -d $(addprefix $(DESTDIR)$(PREFIX)/, share/convene share/doc/convene share/man/man1)
	install -m 644 Scenarios/*.md $(DESTDIR)$(PREFIX)/share/convene/
	install -m 644 .build/pages/third-party.txt $(DESTDIR)$(PREFIX)/share/doc/convene/
	install -m 644 .build/pages/man1/* $(DESTDIR)$(PREFIX)/share/man/man1/
	install -D -m 644 .build/pages/convene.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/convene
	install -D -m 644 .build/pages/convene.zsh $(DESTDIR)$(PREFIX)/$(ZSH_COMPLETIONS)/_convene
	install -D -m 644 .build/pages/convene.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/convene.fish

# A Debian package for this machine's Debian, under .build/deb.
deb: pages deb-packages
	@said="$$($(RELEASE) --version)"; [ "$$said" = $(VERSION) ] || { echo "The program says $$said, and packaging/debian/changelog $(VERSION)."; exit 1; }
	rm -rf .build/deb
	mkdir -p .build/deb/convene
	cp -r *.md docs .build/deb/convene/
	cp -r packaging/debian .build/deb/convene/
	sed -i 's|/usr/local|/usr|' .build/deb/convene/docs/deploy.md .build/deb/convene/docs/deploy/*
	cp .build/deb/convene/docs/deploy/*.service .build/deb/convene/debian/
	cd .build/deb/convene && PROJECT=$(CURDIR) dpkg-buildpackage --build=binary --no-sign
	@ls .build/deb/*.deb

# As root: what lintian and mandoc say of the package, and then the package in a Debian that it makes, which has nothing else:
# installed, presented, joined, upgraded, resumed, purged. OLDER=FILE is the package that is upgraded.
deb-test: deb deb-test-packages
	lintian --allow-root --fail-on error,warning .build/deb/*.deb
	systemd-analyze security --offline=true --threshold=15 docs/deploy/convene@.service >/dev/null
	@found="$$(mandoc -T lint -W warning .build/pages/man1/*)"; [ -z "$$found" ] || { echo "$$found"; exit 1; }
	@packaging/deb-test .build/deb/convene_$(VERSION)_*.deb $(OLDER)

# For other distributions of Linux, under .build/tarball: the program with its libraries.
tarball: pages tarball-packages
	rm -rf .build/tarball
	@$(MAKE) --no-print-directory put DESTDIR=$(TARBALL) PREFIX=
	cp -r *.md LICENSE docs $(TARBALL)/share/doc/convene/
	packaging/tarball $(TARBALL)
	@ls $(TARBALL).tar.gz

# As root: the tarball in a Debian of another version, which has none of its libraries.
tarball-test: tarball deb-test-packages
	@packaging/tarball-test $(TARBALL).tar.gz

# Manual pages and completions, under .build/pages. The generator is built by itself: its plugin builds everything again.
pages: build
	swift build --package-path .build/checkouts/swift-argument-parser --scratch-path .build/manual --product generate-manual
	packaging/pages $(RELEASE) $(GENERATOR) .build/pages

swift:
	@command -v swift >/dev/null || { echo "Swift 6.3 is missing. Get it from https://www.swift.org/install/linux/ and run make again."; exit 1; }

packages:
	@$(call install_missing,$(BUILD_PACKAGES))

test-packages:
	@$(call install_missing,$(TEST_PACKAGES))

deb-packages:
	@$(call install_missing,$(DEB_PACKAGES))

tarball-packages:
	@$(call install_missing,$(TARBALL_PACKAGES))

deb-test-packages:
	@$(call install_missing,$(DEB_TEST_PACKAGES))

papers-packages:
	@$(call install_missing,$(PAPERS_PACKAGES))

pictures-packages:
	@$(call install_missing,$(PICTURES_PACKAGES))

bench-packages:
	@$(call install_missing,$(BENCH_PACKAGES))

# The tools in Python that tests ask for their opinion, in a place of their own.
python: .build/python/installed

.build/python/installed: Tests/python.txt
	/usr/bin/python3 -m venv --clear .build/python
	.build/python/bin/pip install --quiet --requirement $<
	touch $@

# Installs the Debian packages of $(1) that are not there yet, as root or through sudo.
define install_missing
missing=""; for package in $(1); do \
	dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
	echo "Installing Debian packages:$$missing"; \
	if [ "$$(id -u)" = 0 ]; then root=""; else root=sudo; fi; \
	$$root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$root apt-get install -y -qq $$missing >/dev/null; \
fi
endef
