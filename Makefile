# make audit: from a clean checkout to an open report. make test: every test.
# make test-browser: what is proved of the report in a real browser (Tests/Browser).
# make bench: beside other programs; ROWS and RUNS say how much, WRITE=yes puts it into docs/.
# make instructions: what a record costs, against what is kept; WRITE=yes keeps the new counts.
# make bench-loops: what runs once a record, a session or a course, by itself.
# make scale: the recipes of docs/scale.md over eight centres, compared; COURSES says how many courses.
# make torture: crashes, power cuts, broken disks; writes docs/reliability.md.
# make fuzz: every parser under libFuzzer; PARSER= and RUNS= choose. make hostile: hostile files, with
# their time and memory; PAGE=yes prints docs/hostile-files.md anew. WRITE=yes: docs/reliability.md.
# make calibrate: the screens over invented centres, honest and not; writes docs/screens.md.
# Debian or Ubuntu with Swift 6.3 or later; what else is missing is installed, or named.

SUBMISSION ?= Fixtures/submissions/fernhill-2025-26
OUT ?= out
ROWS ?= 200000
COURSES ?= 64

# One build folder serves audits and tests: the same configuration, the same flags.
BUILD := -c release -Xswiftc -enable-testing

.PHONY: audit test lint test-browser bench bench-loops instructions scale calibrate torture \
  fuzz hostile install-missing

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

# Chromium and Java, and pip install -r Tests/Browser/requirements.txt.
test-browser: install-missing
	swift build $(BUILD) --product glh
	python3 Tests/Browser/run.py .build/release/glh .build/browser

calibrate: install-missing
	swift build $(BUILD) --build-tests
	GLH_CALIBRATE=yes swift test $(BUILD) --skip-build --disable-xctest \
	  --filter 'SpotCheckTests.CalibrationTests'

torture: NEEDS_STRACE := yes
torture: install-missing
	swift build $(BUILD) --product glh
	python3 Tests/Torture/torture.py .build/release/glh --work .build/torture \
	  --write docs/reliability.md

hostile: install-missing
	swift build $(BUILD) --product glh
	python3 Tests/Hostile/hostile.py .build/release/glh --work .build/hostile \
	  $(if $(PAGE),--page) $(if $(WRITE),--write docs/reliability.md)

# A build of its own, with the sanitizers. Of two -sanitize the Swift compiler takes the last alone: without
# both in one, no code of ours would be instrumented, and libFuzzer would be blind.
fuzz: RUNS ?= 1000000
fuzz: install-missing
	GLH_FUZZ=yes swift build -c release -Xswiftc -enable-testing --sanitize=fuzzer \
	  --sanitize=address -Xswiftc -sanitize=fuzzer,address --scratch-path .build/fuzz --product Fuzz
	python3 Tests/FuzzTests/fuzz.py .build/fuzz/release/Fuzz --work .build/fuzz/found \
	  --runs $(RUNS) --parser "$(PARSER)" $(if $(WRITE),--write docs/reliability.md)

# The peers' Python packages stay below .build; the rest of the machine is left as it is.
BENCH := .build/bench
bench: NEEDS_PEERS := yes
bench: RUNS ?= 3
bench: install-missing
	swift build $(BUILD) --product glh
	@python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore \
	  --upgrade --target $(BENCH)/python -r Tests/Benchmarks/requirements.txt
	@PYTHONPATH=$(BENCH)/python python3 Tests/Benchmarks/bench.py --glh .build/release/glh \
	  --work $(BENCH)/work --rows $(ROWS) --runs $(RUNS) \
	  $(if $(WRITE),--write docs/performance.md)

instructions: NEEDS_VALGRIND := yes
instructions: install-missing
	swift build $(BUILD) --product glh
	@python3 Tests/Benchmarks/instructions.py --glh .build/release/glh \
	  --work $(BENCH)/instructions $(if $(WRITE),--write)

# A package of its own, in a build folder of its own: the rest does not wait for it.
bench-loops: install-missing
	swift package --package-path Tests/Benchmarks/InnerLoops --scratch-path .build/inner-loops \
	  -Xswiftc -enable-testing benchmark --scale

# Java is needed for Spark; the Python packages stay below .build.
SCALE := .build/scale
scale: install-missing
	swift build $(BUILD) --product glh
	@python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore \
	  --upgrade --target $(SCALE)/python -r Tests/Scale/requirements.txt
	@PYTHONPATH=$(SCALE)/python python3 Tests/Scale/scale.py --glh .build/release/glh \
	  --work $(SCALE)/work --courses $(COURSES) --all

# Headers are looked for, not packages: a package that was removed still has its name in dpkg.
install-missing:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.3 or later is needed: https://www.swift.org/install/linux/"; exit 1; }
	@missing=; \
	test -e /usr/include/sqlite3.h || missing="$$missing libsqlite3-dev"; \
	test -e /usr/include/zip.h || missing="$$missing libzip-dev"; \
	test -e /usr/include/libxml2/libxml/parser.h || missing="$$missing libxml2-dev"; \
	test -e /usr/include/xlsxwriter.h || missing="$$missing libxlsxwriter-dev"; \
	command -v pkg-config >/dev/null || missing="$$missing pkg-config"; \
	if test -n "$(NEEDS_STRACE)"; then \
	  command -v strace >/dev/null || missing="$$missing strace"; \
	fi; \
	if test -n "$(NEEDS_VALGRIND)"; then \
	  command -v valgrind >/dev/null || missing="$$missing valgrind"; \
	  command -v strip >/dev/null || missing="$$missing binutils"; \
	fi; \
	if test -n "$(NEEDS_PEERS)"; then \
	  command -v sqlite3 >/dev/null || missing="$$missing sqlite3"; \
	  python3 -m pip --version >/dev/null 2>&1 || missing="$$missing python3-pip"; \
	fi; \
	test -n "$$missing" || exit 0; \
	test "$$(id -u)" = 0 || { echo "sudo apt-get install$$missing"; exit 1; }; \
	export DEBIAN_FRONTEND=noninteractive; \
	try() { "$$@" || { echo "apt is busy; once more in 20 seconds"; sleep 20; "$$@"; }; }; \
	try apt-get -q update && \
	try apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=60 install $$missing
