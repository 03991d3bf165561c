#!/bin/sh
# pg_upgrade from the oldest PostgreSQL that is installed; see test/upgrade.sh.
exec sh "$(dirname "$0")/../upgrade.sh"
