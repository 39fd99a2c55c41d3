#!/bin/sh
# Builds the web app and packs it for the program: build.sh SOURCE OUT.cpp FOLDER. Called by CMake where a file of the
# app is newer than OUT.cpp. Packages are installed only where package-lock.json is not the one installed before.
set -eu
source=$1; out=$2; folder=$3
say() { printf '!! %s\n' "$*" >&2; }
for program in node npm; do
  command -v $program >/dev/null || {
    say "The web app needs $program: apt-get install nodejs npm (or configure with -DBIHUAN_WEB=OFF, without the app)."
    exit 1
  }
done
mkdir -p "$folder"
cd "$source"
mark=node_modules/.installed-from
if ! cmp -s package-lock.json "$mark" 2>/dev/null; then
  echo "== Installing the packages of the web app (npm ci)"
  if ! npm ci --no-audit --no-fund --loglevel=error >"$folder/npm.log" 2>&1; then
    cat "$folder/npm.log" >&2
    say "The packages of the web app could not be installed: npm ci failed, see above. It needs a reachable npm registry"
    say "(https://registry.npmjs.org, or the one that npm is set to). The rest of the build does not need it; try again later."
    exit 1
  fi
  cp package-lock.json "$mark"
fi
if ! BIHUAN_WEB_OUT="$folder/dist" node_modules/.bin/vite build --logLevel warn >"$folder/vite.log" 2>&1; then
  cat "$folder/vite.log" >&2
  say "The web app could not be built: vite failed, see above."
  exit 1
fi
node tools/embed.mjs "$folder/dist" "$out"
