#!/bin/bash
# Request Tracker 5 on SQLite. Login root / Passw0rd-demo.
. "$(dirname "$0")/../common.sh"
export RT_SITE_CONFIG=$LIVE/conf/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$LIVE/conf/more

install() {
  if ! has_package request-tracker5; then
    preseed <<'END'
request-tracker5 request-tracker5/rtname string demo
request-tracker5 request-tracker5/organization string example.test
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1
request-tracker5 request-tracker5/install-cronjobs boolean false
request-tracker5 request-tracker5/dbconfig-install boolean false
END
    apt_install request-tracker5 rt5-db-sqlite rt5-standalone
  fi
}

seed() {
  configure 80
  /usr/sbin/rt-setup-database-5 --action init --skip-create --force
  /usr/bin/perl "$HERE/seed.pl"
  chown -R www-data:www-data "$DATA"
}

serve() {
  configure "$1"
  serve_as_www_data \
    /usr/bin/perl /usr/share/request-tracker5/libexec/rt-server --server Starlet --max-workers 4 --host 127.0.0.1 --port "$1"
}

configure() {
  mkdir -p "$LIVE/conf/more"
  cat >"$LIVE/conf/RT_SiteConfig.pm" <<END
Set(\$rtname, 'demo');
Set(\$Organization, 'example.test');
Set(\$CorrespondAddress, 'rt@example.test');
Set(\$CommentAddress, 'rt-comment@example.test');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$DATA/rt');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $1);
Set(\$WebPath, '');
Set(\$WebBaseURL, 'http://127.0.0.1:$1');
Set(\$WebSecureCookies, 0);
Set(\$MailCommand, 'testfile');
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, 'warning');
Set(\$Timezone, 'Europe/Rome');
Set(\$DisallowExecuteCode, 1);
1;
END
}

main "$@"
