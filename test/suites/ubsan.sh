#!/bin/sh
# Regression tests and random calls under UBSan; see test/ubsan.sh.
exec sh "$(dirname "$0")/../ubsan.sh"
