#!/bin/bash
# Roundcube 1.6 on SQLite and PHP's own server, with dovecot for the mailbox. Login ada / Passw0rd-demo. It has nowhere to send to.
. "$(dirname "$0")/../common.sh"
export ROUNDCUBE_CONFIG_DIR=$LIVE/conf

install() {
  has_package roundcube-core && has_package dovecot-imapd && return
  preseed <<'END'
roundcube-core roundcube/dbconfig-install boolean false
roundcube-core roundcube/hosts string 127.0.0.1
roundcube-core roundcube/language select en_US
END
  apt_install roundcube-core roundcube-sqlite3 php-cli php-sqlite3 dovecot-imapd
}

seed() {
  mkdir -p "$DATA"/mail/ada/{new,cur,tmp}
  local number=0 name mail subject text
  while IFS='|' read -r name mail subject text; do
    number=$((number + 1))
    printf '%s\r\n' "From: $name <$mail>" 'To: Ada Rossi <ada@example.test>' "Subject: $subject" \
      "Date: Mon, 02 Nov 2026 10:0$number:00 +0100" "Message-ID: <$number@example.test>" 'MIME-Version: 1.0' \
      'Content-Type: text/plain; charset=utf-8' '' "$text" >"$DATA/mail/ada/new/100000$number.M1.demo"
  done <"$HERE/messages.txt"
  chown -R www-data:www-data "$DATA"
}

serve() {
  mkdir -p "$LIVE/conf" "$LIVE/run" "$LIVE"/home/{sessions,temp,logs}
  chown -R www-data:www-data "$LIVE/home"
  local imap=$(($1 + 1))
  configure "$imap"
  configure_dovecot "$imap"
  /usr/sbin/dovecot -F -c "$LIVE/conf/dovecot.conf" &
  cd /var/lib/roundcube
  [ -d public_html ] && cd public_html
  export PHP_CLI_SERVER_WORKERS=3
  serve_as_www_data /usr/bin/php -d session.save_path="$LIVE/home/sessions" -d sendmail_path=/bin/true \
    -d display_errors=0 -S "127.0.0.1:$1" -t .
}

configure() {
  ln -sf /etc/roundcube/defaults.inc.php /etc/roundcube/mimetypes.php "$LIVE/conf/"
  cat >"$LIVE/conf/config.inc.php" <<END
<?php
\$config = [
  'db_dsnw' => 'sqlite:///$DATA/roundcube?mode=0600',
  'imap_host' => '127.0.0.1:$1',
  'smtp_host' => '127.0.0.1:1',
  'product_name' => 'Webmail demo',
  'des_key' => 'demo-demo-demo-demo-demo',
  'mail_domain' => 'example.test',
  'skin' => 'elastic',
  'plugins' => [],
  'htmleditor' => 1,
  'temp_dir' => '$LIVE/home/temp',
  'log_dir' => '$LIVE/home/logs',
];
END
}

configure_dovecot() {
  cat >"$LIVE/conf/dovecot.conf" <<END
protocols = imap
listen = 127.0.0.1
base_dir = $LIVE/run
log_path = $LIVE/dovecot.log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:$DATA/mail/%n
first_valid_uid = 1
passdb {
  driver = static
  args = password=Passw0rd-demo
}
userdb {
  driver = static
  args = uid=www-data gid=www-data home=$DATA/mail/%n
}
service imap-login {
  inet_listener imap {
    port = $1
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
  }
  mailbox Drafts {
    auto = create
  }
}
END
}

main "$@"
