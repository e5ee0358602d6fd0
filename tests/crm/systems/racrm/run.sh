#!/bin/bash
# A CRM of react-admin 5 (MUI, TipTap), from npm and built with this project's Vite. Login janedoe / password.
. "$(dirname "$0")/../common.sh"
APP=$RUN/app

install() {
  mkdir -p "$APP"
  cmp -s "$HERE/package-lock.json" "$APP/package-lock.json" && [ -d "$APP/node_modules/react-admin" ] && return
  cp "$HERE/package.json" "$HERE/package-lock.json" "$APP/"
  cd "$APP"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
}

seed() {
  cp "$HERE"/{App.jsx,main.jsx,index.html,records.json} "$APP/"
  cd "$APP"
  vite build --logLevel error
}

serve() {
  cd "$APP"
  exec vite preview --host 127.0.0.1 --port "$1" --strictPort
}

main "$@"
