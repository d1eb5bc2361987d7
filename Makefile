# Pageflip. "make help" lists the commands.
#
#   SPEC=TlbShootdown   only this specification
#   BAND=quick|full     which models TLC runs
#   MODEL=name          a model of specs/manifest.json
#   HEAP=2g             memory for TLC and the conformance engine

SHELL := /bin/bash
.DEFAULT_GOAL := verify
.PHONY: verify tlc conformance explain traces tables test format clean help jdk
.DELETE_ON_ERROR:

MVN ?= mvn
JAVA := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
HEAP ?= 2g
BAND ?= quick
SPEC ?=
MODEL ?=

SOURCES := pom.xml $(wildcard java/*/pom.xml) $(shell find java -path '*/src/main/*' -name '*.java')
BUILT := java/cli/target/built
RUN = $(JAVA) -Xmx$(HEAP) -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED \
      -cp "java/cli/target/classes:$$(cat java/cli/target/classpath)" pageflip.cli.Main

## verify: the main job: TLC on every quick model, then every edge on the Java
verify: $(BUILT)
	@$(RUN) verify

## tlc: TLC by the manifest [SPEC=…] [BAND=quick|full]
tlc: $(BUILT)
	@$(RUN) tlc --spec="$(SPEC)" --band="$(BAND)"

## conformance: every edge of the graphs, on the Java [SPEC=…]
conformance: $(BUILT)
	@$(RUN) conformance --spec="$(SPEC)"

## explain: the counterexample of a failing model, step by step MODEL=…
explain: $(BUILT)
	@$(RUN) explain --model="$(MODEL)"

## traces: traces that take every edge of a model, as ITF files in target/traces MODEL=…
traces: $(BUILT)
	@$(RUN) traces --model="$(MODEL)" --out=target/traces

## tables: makes the generated tables of the README anew
tables: $(BUILT)
	@$(RUN) tables

## test: everything that continuous integration runs
test: jdk
	@$(MVN) -B --no-transfer-progress -Dstyle.color=never verify

## format: lays the sources out as the build demands
format: jdk
	@$(MVN) -q -B --no-transfer-progress -Dstyle.color=never spotless:apply

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
	@$(MVN) -q -B --no-transfer-progress -Dstyle.color=never compile
	@touch $@
