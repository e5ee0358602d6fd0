#!/bin/bash
# MediaWiki 1.39 with VisualEditor, on SQLite and PHP's own server. Login Ada / Passw0rd-demo-2026.
. "$(dirname "$0")/../common.sh"
PROGRAM=/usr/share/mediawiki
export MW_CONFIG_FILE=$DATA/conf/LocalSettings.php

install() {
  has_package mediawiki && return
  # With one of these it would bring a whole web server.
  apt_install php-cli php-sqlite3 php-intl php-mbstring php-xml php-curl
  apt_install mediawiki lighttpd- apache2- || apt_install mediawiki
}

seed() {
  mkdir -p "$DATA/conf" "$DATA/cache"
  # The installer takes its settings from where it writes them.
  env -u MW_CONFIG_FILE /usr/bin/php $PROGRAM/maintenance/install.php --confpath "$DATA/conf" --dbtype sqlite \
    --dbpath "$DATA" --dbname demo --server http://127.0.0.1 --scriptpath '' --pass 'Passw0rd-demo-2026' \
    'Demo helpdesk wiki' Ada
  cat >>"$DATA/conf/LocalSettings.php" <<END
\$wgServer = 'http://127.0.0.1:' . ( getenv( 'PORT' ) ?: 80 );
wfLoadExtension( 'VisualEditor' );
wfLoadExtension( 'Parsoid', "\$IP/vendor/wikimedia/parsoid/extension.json" );
\$wgDefaultUserOptions['visualeditor-enable'] = 1;
\$wgEnableEmail = false;
\$wgJobRunRate = 0;
\$wgArticlePath = '/index.php/\$1';
\$wgSQLiteDataDir = getenv( 'DATA' );
\$wgCacheDirectory = getenv( 'DATA' ) . '/cache';
\$wgMainCacheType = CACHE_NONE;
END
  local page
  for page in "$HERE"/pages/*.wiki; do
    /usr/bin/php $PROGRAM/maintenance/edit.php -u Ada -s seed "$(basename "$page" .wiki)" <"$page"
  done
  chown -R www-data:www-data "$DATA"
}

serve() {
  mkdir -p "$LIVE/home/sessions"
  chown -R www-data:www-data "$LIVE/home"
  cd $PROGRAM
  export PORT PHP_CLI_SERVER_WORKERS=5
  serve_as_www_data /usr/bin/php -d session.save_path="$LIVE/home/sessions" -d sendmail_path=/bin/true \
    -d display_errors=0 -d memory_limit=256M -S "127.0.0.1:$1" -t $PROGRAM
}

main "$@"
