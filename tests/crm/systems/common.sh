# What the scripts of the systems share: each is `SYSTEM/run.sh install | seed | serve`, with
#   RUN   the folder for all that this system keeps, from one run to the next
#   PORT  where `serve` listens, on 127.0.0.1 alone, in the foreground, until it is ended
# Root on Debian, after "apt-get update". No system sends mail. What is there already is not done again. Every `serve` begins
# with the records that `seed` made, in a folder of its own: two may run at the same time.
set -euo pipefail
: "${RUN:?the folder of the system}"
export DEBIAN_FRONTEND=noninteractive
VERB=${1:-}
HERE=$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd)
LIVE=$RUN/$VERB-${PORT:-$$}
# The database, and whatever else the records are kept in.
export DATA=$LIVE/data
mkdir -p "$RUN"
chmod 755 "$RUN"

main() {
  case "$VERB" in
    install) install ;;
    seed) seed_once ;;
    serve)
      : "${PORT:?where to listen}"
      rm -rf "$LIVE"
      mkdir -p "$LIVE"
      cp -a "$RUN/records" "$DATA"
      serve "$PORT"
      ;;
    *)
      echo 'install, seed or serve?' >&2
      exit 2
      ;;
  esac
}

# Again when one of the system's files changed.
seed_once() {
  local sources
  sources=$(cd "$HERE/.." && find common.sh "$(basename "$HERE")" -type f -exec sha256sum {} + | sort)
  [ "$(cat "$RUN/seeded" 2>/dev/null)" = "$sources" ] && return
  mkdir -p "$DATA"
  seed
  rm -rf "$RUN/records"
  mv "$DATA" "$RUN/records"
  rm -rf "$LIVE"
  echo "$sources" >"$RUN/seeded"
}

has_package() {
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Installs packages without starting what they bring: Debian would let it listen to the whole network.
apt_install() {
  local policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod 755 $policy
    trap "rm -f $policy" EXIT
  fi
  apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=120 "$@"
}

# Answers the questions that a package would ask: lines of `debconf-set-selections` on standard input.
preseed() {
  local answers
  answers=$(cat)
  has_package debconf-utils || apt_install debconf-utils
  debconf-set-selections <<<"$answers"
}

# Becomes the server, as the user that web servers have on Debian.
serve_as_www_data() {
  mkdir -p "$LIVE/home"
  chown www-data:www-data "$LIVE/home"
  exec setpriv --reuid=www-data --regid=www-data --init-groups env HOME="$LIVE/home" "$@"
}
