#!/bin/sh
# A build out of the source, as packagers do it: the source is only read, and
# what is installed is what a build in the source installs, bitcode too.

set -eu
dir=$(mktemp -d)
trap 'chmod -R u+w "$dir"; rm -rf "$dir"' EXIT

cp -R "$PARINDEX_SRC" "$dir/source"
make -s -C "$dir/source" clean
chmod -R a-w "$dir/source"
mkdir "$dir/build"
cd "$dir/build"
make -s -j "$(nproc)" -f "$dir/source/Makefile"
make -s -f "$dir/source/Makefile" install DESTDIR="$dir/out"
make -s -C "$PARINDEX_SRC" install DESTDIR="$dir/in"

for at in in out; do
	(cd "$dir/$at" && find . -type f | LC_ALL=C sort) >"$dir/$at.files"
done
diff "$dir/in.files" "$dir/out.files"
for file in parindex.so parindex.control parindex--1.0.sql; do
	grep "/$file\$" "$dir/out.files"
done
if [ "$(make -s -f "$dir/source/Makefile" print-with_llvm)" = yes ]; then
	for file in "$dir"/source/src/*/*.c; do
		file=${file#"$dir/source/"}
		grep "/parindex/${file%.c}\.bc\$" "$dir/out.files"
	done
fi
make -s -f "$dir/source/Makefile" clean
[ -z "$(find . -type f)" ]
