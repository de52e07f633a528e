#!/usr/bin/env bash
# Runs the bundle with a Node that is new enough: the one on PATH, else one of the runner's tool cache. With an old one only,
# the bundle says what to add.
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${RUNNER_TOOL_CACHE:-/nowhere}

new_enough() {
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 19) ? 0 : 1)' 2>/dev/null
}

for node in node "$cache"/node/*/*/bin/node "$cache"/node/*/*/node.exe; do
  if new_enough "$node"; then
    exec "$node" "$here/../dist/action.js" "$@"
  fi
done
command -v node >/dev/null && exec node "$here/../dist/action.js" "$@"
printf 'verdict=INCOMPLETE\nblockers=0\nfindings=0\nunknown=0\n' >> "${GITHUB_OUTPUT:-/dev/null}"
echo '::error title=Launch Gate::There is no Node here. Add a step with actions/setup-node and node-version: 24 before this one, or use the root action with the input checks.'
exit 2
