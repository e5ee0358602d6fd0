#!/bin/bash
# Tryton 6.0: the server and its web client, on SQLite. Database demo, login admin / Passw0rd-demo.
. "$(dirname "$0")/../common.sh"
CLIENT=/usr/share/tryton-sao/www

install() {
  has_package tryton-modules-sale-complaint && has_package tryton-sao && return
  apt_install tryton-server tryton-sao tryton-modules-party tryton-modules-sale-complaint python3-stdnum
}

seed() {
  configure 8000
  echo 'Passw0rd-demo' >"$LIVE/pass"
  : >"$DATA/demo.sqlite" # which must exist
  admin --all --email admin@example.test
  admin -u party sale_complaint --activate-dependencies
  PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$HERE/seed.py" "$LIVE/trytond.conf"
}

admin() {
  TRYTONPASSFILE="$LIVE/pass" /usr/bin/trytond-admin -c "$LIVE/trytond.conf" -d demo "$@"
}

serve() {
  configure "$1"
  exec /usr/bin/trytond -c "$LIVE/trytond.conf" -d demo
}

configure() {
  cat >"$LIVE/trytond.conf" <<END
[database]
uri = sqlite://
path = $DATA
[web]
listen = 127.0.0.1:$1
root = $CLIENT
[session]
timeout = 86400
max_age = 86400
END
}

main "$@"
