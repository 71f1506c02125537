#!/bin/sh
# Makes Kange.exe with mingw-w64 (Debian: gcc-mingw-w64-x86-64). The same source gives the same bytes
# under the same compiler: no time stamp goes in. It lies in the repository since those who build a
# package have Maven and a JDK, and seldom a C compiler for Windows.
set -eu
cd "$(dirname "$0")"
out=${1:-Kange.exe}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
x86_64-w64-mingw32-windres kange.rc -O coff -o "$work/kange.res"
x86_64-w64-mingw32-gcc -std=c11 -Os -s -Wall -Wextra -Werror -municode -mwindows -static \
  -Wl,--no-insert-timestamp -o "$out" kange.c "$work/kange.res" -lversion
