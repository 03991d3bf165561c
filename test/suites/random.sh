#!/bin/sh
# 10,000 random calls; see test/random.pl.
exec perl "$(dirname "$0")/../random.pl" 10000
