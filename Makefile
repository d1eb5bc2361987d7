# Pageflip. "make help" lists the commands.
#
#   SPEC=TlbShootdown   only this specification
#   BAND=quick|full     which models TLC runs
#   MODEL=name          a model of specs/models
#   RUNS=100            free runs of each specification, and SEED=0, that of the first
#   TLAPM=path          tlapm, where TLAPS is installed: make proofs asks it as well
#   HEAP=2g             memory for TLC and the conformance engine

SHELL := /bin/bash
.DEFAULT_GOAL := verify
.PHONY: verify tlc proofs conformance freerun explain traces capture interop tables check mutants test format clean help jdk
.DELETE_ON_ERROR:

MVN ?= $(if $(shell command -v mvn 2>/dev/null),mvn,./mvnw)
JAVA := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
HEAP ?= 2g
BAND ?= quick
SPEC ?=
MODEL ?=
RUNS ?= 100
SEED ?= 0
TLAPM ?=

SOURCES := pom.xml $(wildcard java/*/pom.xml) $(shell find java -path '*/src/main/*' -name '*.java')
BUILT := java/cli/target/built
# TLC's classes are loaded anew for each model, so that most of what the second compiler makes of
# them would be thrown away: short runs are faster without it.
SHORT := -XX:TieredStopAtLevel=1
JVM = $(JAVA) $(2) -Xmx$(HEAP) -XX:+UseParallelGC -XX:+ExitOnOutOfMemoryError \
      --enable-native-access=ALL-UNNAMED -Djava.io.tmpdir="$$tmp" \
      -cp "java/cli/target/classes:$$(cat java/cli/target/classpath)" pageflip.cli.Main
# A recipe's beginning and end; what is between leaves its exit code in $$code.
BEGIN = @tmp=$$(mktemp -d); trap 'rm -rf "$$tmp"' EXIT; trap 'exit 130' INT TERM
# The JVM exits with 3 when memory runs out, at once and without tidying up.
define END
if [ $$code -eq 3 ]; then \
  echo "pageflip: out of memory with HEAP=$(HEAP): give it more, as in make HEAP=4g" >&2; \
fi; \
exit $$code
endef
RUN = $(BEGIN); $(JVM) $(1); code=$$?; $(END)

# Maven resets the terminal's colour even where there is none, and an old library of its own makes
# later JDKs warn.
PLAIN := sed -u -e $$'s/\033\\[0*m//g' -e '/^WARNING: .*\(sun.misc.Unsafe\|UnsafeAtomicHelper\)/d'

## verify: the main job: TLC on every quick model, the proofs, then every edge on the Java
verify: $(BUILT)
	$(BEGIN); $(call JVM,,$(SHORT)) verify --half=TLC --tally="$$tmp/tally"; code=$$?; \
	if [ $$code -eq 0 ]; then \
	  $(call JVM) verify --half=CONFORMANCE --tally="$$tmp/tally"; code=$$?; \
	fi; \
	$(END)

## tlc: TLC on the models [SPEC=…] [BAND=quick|full]
tlc: $(BUILT)
	$(call RUN,tlc --spec="$(SPEC)" --band="$(BAND)",$(if $(filter quick,$(BAND)),$(SHORT)))

## proofs: invariants and refinement, proved for constants of any size [SPEC=…] [TLAPM=path]
proofs: $(BUILT)
	$(call RUN,proofs --spec="$(SPEC)" --tlapm="$(TLAPM)")

## conformance: every edge of the graphs, on the Java [SPEC=…] [BAND=quick|full]
conformance: $(BUILT)
	$(call RUN,conformance --spec="$(SPEC)" --band="$(BAND)")

## freerun: the Java on threads of its own, unsteered, and what it did held against the graphs [SPEC=…] [RUNS=100] [SEED=0]
freerun: $(BUILT)
	$(call RUN,freerun --spec="$(SPEC)" --runs="$(RUNS)" --seed="$(SEED)")

## explain: the counterexample of a failing model, step by step; without MODEL, which there are [MODEL=…] [SPEC=…]
explain: $(BUILT)
	$(call RUN,explain --model="$(MODEL)" --spec="$(SPEC)",$(SHORT))

## traces: traces that take every edge of a model, as ITF files in target/traces MODEL=…
traces: $(BUILT)
	$(call RUN,traces --model="$(MODEL)" --out=target/traces)

## capture: a mixed load over every transmit way, as target/capture.pcap
capture: $(BUILT)
	$(call RUN,capture --out=target/capture.pcap,$(SHORT))

## interop: UDP with the Linux kernel's own stack, over every way; as root
interop: $(BUILT)
	$(call RUN,interop,$(SHORT))

## tables: writes all that is generated: cfg files, the manifest, tables of the documents
tables: $(BUILT)
	$(call RUN,tables)

## check: in a few minutes: the units, the sources' layout, and one small graph for each way
check: jdk
	@set -o pipefail; $(MVN) -B --no-transfer-progress -Dstyle.color=never verify \
	  -Dtests.left.out=slow -Dmaven.javadoc.skip=true -Dmaven.source.skip=true 2>&1 | $(PLAIN)

## mutants: breaks the Java in one place after the other, and says by kind and by whom that was noticed
mutants: jdk
	@set -o pipefail; $(MVN) -B --no-transfer-progress -Dstyle.color=never test -pl java/bindings -am \
	  -Dtests.only=planted -Dpageflip.mutants=true -Dsurefire.failIfNoSpecifiedTests=false 2>&1 | $(PLAIN) \
	  | grep -v -e '^\[INFO\]' -e '^SLF4J'

## test: everything that continuous integration runs
test: jdk
	@set -o pipefail; $(MVN) -B --no-transfer-progress -Dstyle.color=never verify 2>&1 | $(PLAIN)

## format: lays the sources out as the build demands
format: jdk
	@set -o pipefail; $(MVN) -q -B --no-transfer-progress -Dstyle.color=never spotless:apply 2>&1 | $(PLAIN)

## clean: removes what the build made
clean:
	@rm -rf target java/*/target

## help: lists the commands
help:
	@sed -n 's/^## //p' Makefile | awk '{ name = $$1; sub(/:$$/, "", name); sub(/^[^ ]* /, ""); printf "make %-13s%s\n", name, $$0 }'

jdk:
	@version=$$("$(JAVA)" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1); \
	if [ -z "$$version" ] || [ "$$version" -lt 17 ]; then \
	  echo "pageflip: $(JAVA) is $${version:+JDK }$${version:-no Java}, and Pageflip needs JDK 17 or later: set JAVA_HOME to one" >&2; \
	  exit 2; \
	fi

$(BUILT): $(SOURCES) | jdk
	@echo "building"
	@set -o pipefail; $(MVN) -q -B --no-transfer-progress -Dstyle.color=never compile 2>&1 | $(PLAIN)
	@touch $@
