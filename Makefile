# parindex: administrative reform indices inside PostgreSQL
EXTENSION = parindex
EXTVERSION = 1.0

# Where the source is: elsewhere in a VPATH build, make -f /path/to/Makefile.
SOURCE := $(dir $(abspath $(firstword $(MAKEFILE_LIST))))

# The script's parts by room, each above those that it calls; the grants last.
PARTS = base/schema criteria/criteria criteria/criteria_problems rubric/rubric survey/survey \
	scorecard/scorecard scorecard/what_if scorecard/par_index ranking/block_rank ranking/block_intervals ranking/year_change \
	report/facts report/who report/draft_tables report/draft_views report/dictionary report/published_tables \
	report/guards report/lines report/inputs report/create_report report/read report/parts report/scorecards \
	report/unit_index report/source_index report/axis_index report/block_means report/block_source report/block_axis \
	report/block_summary report/block_criterion report/block_class report/refresh report/drop_report \
	report/publish_fit report/publish report/unpublish report/verify report/rebuild \
	input/decimal input/sheet input/input_units input/input_criteria input/input_scores input/input \
	page/text page/scale page/marks page/table page/sentences page/block_page page/unit_page page/style page/report_page

MODULE_big = parindex
OBJS = $(patsubst $(SOURCE)%.c,%.o,$(sort $(wildcard $(SOURCE)src/*/*.c)))
PGFILEDESC = "parindex - administrative reform indices"

# A bare "make install" must find the script, so it is built, never globbed.
SQL_PARTS = $(patsubst %,$(SOURCE)sql/$(EXTVERSION)/%.sql,$(PARTS) base/grants)
DATA_built = sql/$(EXTENSION)--$(EXTVERSION).sql
DATA = $(patsubst $(SOURCE)%,%,$(wildcard $(SOURCE)sql/$(EXTENSION)--*--*.sql))
EXTRA_CLEAN = $(EXTENSION)-*.zip results output_iso tmp_check log regression.diffs regression.out

# What the library exports is what SQL calls; nothing else may clash.
PG_CFLAGS = -fvisibility=hidden
PG_CPPFLAGS = -I$(srcdir)/src

REGRESS = $(filter-out $(if $(filter 14 15,$(MAJORVERSION)),$(FROM_16)), \
	$(sort $(patsubst $(SOURCE)test/sql/%.sql,%,$(wildcard $(SOURCE)test/sql/*.sql))))
FROM_16 = soft_errors
REGRESS_OPTS = --inputdir=test --encoding=UTF8 --no-locale
ISOLATION = $(sort $(patsubst $(SOURCE)test/specs/%.spec,%,$(wildcard $(SOURCE)test/specs/*.spec)))
ISOLATION_OPTS = --inputdir=test --outputdir=.
# The TAP tests start servers of their own, so parindex must be installed:
# make installcheck TAP_TESTS=1
PROVE_TESTS = test/t/*.pl

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)

# Out of tree: PGXS sets VPATH by itself only where the server was built so, too;
# and there are no rooms yet, while make would find those of the source.
ifneq ($(SOURCE),$(dir $(abspath Makefile)))
VPATH := $(patsubst %/,%,$(SOURCE))
$(shell mkdir -p $(sort $(dir $(OBJS) $(DATA_built))))
endif

include $(PGXS)

$(OBJS) $(OBJS:.o=.bc): $(wildcard $(SOURCE)src/*/*.h)

# The part files say nothing of psql; the guard keeps them out of \i.
$(DATA_built): $(SQL_PARTS) $(SOURCE)Makefile
	{ printf '%s\n' '\echo Use "CREATE EXTENSION parindex" to load this file. \quit'; cat $(SQL_PARTS); } > $@

# The archive of a release: what is committed. What is needed to build and test stands in it.
DISTVERSION = $(shell sed -n '/"version"/{s/[^0-9.]//g;p;q;}' $(SOURCE)META.json)
dist:
	git archive --format=zip --prefix=$(EXTENSION)-$(DISTVERSION)/ -o $(EXTENSION)-$(DISTVERSION).zip HEAD
.PHONY: dist

# What a variable holds, for scripts: make -s print-REGRESS
print-%:
	@echo $($*)
