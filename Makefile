# make run and make test are all that a user or a tester needs; both bring what is missing.
UV := $(or $(shell command -v uv 2>/dev/null),.tools/bin/uv)
PY := $(UV) run --frozen --no-sync
# The first time it shows what it fetches, as that takes a while.
SYNC = $(UV) sync --frozen $(if $(wildcard .venv),--quiet)
OFFLINE = echo "The libraries could not be brought; why is said above. The first time, this needs the network." >&2; exit 1

.PHONY: help run test lint check bench capture-report reminders-proof faults fuzz screenshots translations deb deb-test \
        app flatpak clean system system-test sync sync-dev

help:
	@echo "make run          install what is missing and open the window (ARGS=... are passed on)"
	@echo "make test         install what is missing, then lint and every test"
	@echo "make lint         ruff, mypy, import-linter"
	@echo "make check        the tests alone (TESTS=tests/core to run some)"
	@echo "make bench        the figures, as ratios to a floor measured in the same run"
	@echo "make capture-report  what netdesk log misreads of its gold set"
	@echo "make reminders-proof  thirty years of reminders in every time zone against an oracle (half an hour)"
	@echo "make faults        netdesk killed in the midst of all that it does (ARGS=RUNS of each, else 40), and its disk failing"
	@echo "make fuzz          damaged files thrown at every reader, ten minutes each (ARGS=SECONDS READER ...)"
	@echo "make screenshots  build/screenshots, and from them docs/screenshots"
	@echo "make translations  the French words' file brought up to what the code says"
	@echo "make deb          dist/netdesk_VERSION_ARCH.deb, a package for this release of Debian or Ubuntu"
	@echo "make deb-test     builds it, then installs, opens and removes it in a clean root (as root)"
	@echo "make app          dist/netdesk, a folder that runs without Python, for the system it is made on"
	@echo "make flatpak      installs netdesk as a Flatpak for this user (untested; needs flatpak-builder and the runtime)"
	@echo "make clean        remove what the other targets made"

run: system
	@$(MAKE) --no-print-directory sync
	@$(PY) netdesk $(ARGS)

test: system-test
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory check

lint: sync-dev
	$(PY) ruff check .
	$(PY) ruff format --check .
	$(PY) mypy
	$(PY) lint-imports

check: sync-dev
	$(PY) pytest $(TESTS)

bench: system-test
	@$(MAKE) --no-print-directory sync-dev
	@$(UV) sync --frozen --quiet --compile-bytecode
	@$(PY) python -m compileall -q netdesk
	$(PY) python -m tests.bench $(ARGS)

reminders-proof: sync-dev
	$(PY) python -m tests.proof $(ARGS)

faults: sync-dev
	$(PY) python -m tests.faults $(ARGS)

fuzz: sync-dev
	$(UV) run --frozen --group fuzz python -m tests.fuzz $(ARGS)

capture-report: sync-dev
	$(PY) python -m tests.capture_report

screenshots: system-test
	@$(MAKE) --no-print-directory sync-dev
	$(PY) python -m tests.screenshots build/screenshots
	mkdir -p docs/screenshots
	cp build/screenshots/today-light.png docs/screenshots/today.png
	cp build/screenshots/person-dark.png docs/screenshots/person.png

translations: sync-dev
	$(PY) python packaging/translations.py

deb: $(UV)
	@sh packaging/setup-debian.sh deb
	@UV=$(UV) sh packaging/build-deb.sh

deb-test: deb
	@sh packaging/test-deb.sh

app: $(UV)
	$(UV) run --frozen --isolated --no-dev python packaging/icons.py build/icons
	$(UV) run --frozen --isolated --no-dev --with 'pyinstaller>=6.11,<7' pyinstaller --noconfirm --log-level WARN \
	    --distpath dist --workpath build/app packaging/netdesk.spec

flatpak:
	flatpak-builder --user --install --force-clean build/flatpak packaging/flatpak/org.netdesk.netdesk.yml

clean:
	rm -rf .venv .tools .mypy_cache .ruff_cache .pytest_cache .hypothesis .benchmarks .import_linter_cache .coverage build dist
	find netdesk tests -name __pycache__ -type d -prune -exec rm -rf {} +

system:
	@sh packaging/setup-debian.sh run

system-test:
	@sh packaging/setup-debian.sh test

sync: $(UV)
	@$(SYNC) --inexact --no-dev || { $(OFFLINE); }

sync-dev: $(UV)
	@$(SYNC) || { $(OFFLINE); }

.tools/bin/uv: | system
	@echo "Bringing uv, which brings the libraries"
	@python3 -m venv .tools && .tools/bin/pip install --quiet uv || { $(OFFLINE); }
