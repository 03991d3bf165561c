#!/bin/sh
# A minute of load; see test/load.sh.
exec sh "$(dirname "$0")/../load.sh" 60
