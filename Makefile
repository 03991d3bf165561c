# parindex: administrative reform indices inside PostgreSQL
EXTENSION = parindex
EXTVERSION = 1.0

# The ideas, each above those it calls; the name is its room in every folder.
IDEAS = criteria criteria_problems rubric survey scorecard par_index block_rank year_change \
	report_columns report_views report_blocks report report_trust refresh report_guards publish verify

MODULE_big = parindex
OBJS = $(patsubst %.c,%.o,$(wildcard src/*.c))
ifeq ($(OBJS),)
$(error parindex is built in its own folder: no VPATH)
endif
PGFILEDESC = "parindex - administrative reform indices"

# A bare "make install" must find the script, so it is built, never globbed.
SQL_PARTS = $(patsubst %,sql/$(EXTVERSION)/%.sql,schema $(IDEAS))
DATA_built = sql/$(EXTENSION)--$(EXTVERSION).sql
DATA = $(wildcard sql/$(EXTENSION)--*--*.sql)
EXTRA_CLEAN = results output_iso tmp_check log regression.diffs regression.out

# What the library exports is what SQL calls; nothing else may clash.
PG_CFLAGS = -fvisibility=hidden

REGRESS = $(filter-out $(if $(filter 14 15,$(MAJORVERSION)),$(FROM_16)), \
	$(sort $(patsubst test/sql/%.sql,%,$(wildcard test/sql/*.sql))))
FROM_16 = soft_errors
REGRESS_OPTS = --inputdir=test --encoding=UTF8 --no-locale
ISOLATION = $(sort $(patsubst test/specs/%.spec,%,$(wildcard test/specs/*.spec)))
ISOLATION_OPTS = --inputdir=test --outputdir=.
# The TAP tests start servers of their own, so parindex must be installed:
# make installcheck TAP_TESTS=1
PROVE_TESTS = test/t/*.pl

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

$(OBJS) $(OBJS:.o=.bc): $(wildcard src/*.h)

# The part files say nothing of psql; the guard keeps them out of \i.
$(DATA_built): $(SQL_PARTS) Makefile
	{ printf '%s\n' '\echo Use "CREATE EXTENSION parindex" to load this file. \quit'; cat $(SQL_PARTS); } > $@

# What a variable holds, for scripts: make -s print-REGRESS
print-%:
	@echo $($*)
