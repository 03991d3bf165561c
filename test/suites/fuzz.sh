#!/bin/sh
# A minute of fuzzing; see test/fuzz.sh.
exec sh "$(dirname "$0")/../fuzz.sh" 60
