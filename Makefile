# make audit: from a clean checkout to an open report. make test: every test.
# Debian or Ubuntu with Swift 6.3 or later; what else is missing is installed, or named.

SUBMISSION ?= Fixtures/submissions/fernhill-2025-26
OUT ?= out

# One build folder serves audits and tests: the same configuration, the same flags.
BUILD := -c release -Xswiftc -enable-testing

.PHONY: audit test lint browser install-missing

audit: install-missing
	swift build $(BUILD) --product glh
	@.build/release/glh audit $(SUBMISSION) --out $(OUT); code=$$?; \
	case $$code in 0|1|3) ;; *) exit $$code ;; esac; \
	echo "The report: $(abspath $(OUT))/report/index.html"

test: install-missing
	swift build $(BUILD) --build-tests
	swift test $(BUILD) --skip-build --disable-xctest

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

browser: audit
	python3 Tests/Browser/three_clicks.py $(OUT) $(SUBMISSION)
	python3 Tests/Browser/accessibility.py $(OUT)

# Headers are looked for, not packages: a package that was removed still has its name in dpkg.
install-missing:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.3 or later is needed: https://www.swift.org/install/linux/"; exit 1; }
	@missing=; \
	test -e /usr/include/sqlite3.h || missing="$$missing libsqlite3-dev"; \
	test -e /usr/include/zip.h || missing="$$missing libzip-dev"; \
	command -v pkg-config >/dev/null || missing="$$missing pkg-config"; \
	test -n "$$missing" || exit 0; \
	test "$$(id -u)" = 0 || { echo "sudo apt-get install$$missing"; exit 1; }; \
	export DEBIAN_FRONTEND=noninteractive; \
	try() { "$$@" || { echo "apt is busy; once more in 20 seconds"; sleep 20; "$$@"; }; }; \
	try apt-get -q update && \
	try apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=60 install $$missing
