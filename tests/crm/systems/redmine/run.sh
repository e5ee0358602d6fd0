#!/bin/bash
# Redmine 5.0 on SQLite and puma. Login admin / Passw0rd-demo.
. "$(dirname "$0")/../common.sh"
REDMINE=/usr/share/redmine
export RAILS_ENV=production DATABASE_URL="sqlite3:$DATA/redmine"

install() {
  has_package redmine && has_package puma && return
  preseed <<'END'
redmine redmine/instances/default/dbconfig-install boolean true
redmine redmine/instances/default/database-type select sqlite3
redmine redmine/default-language select en
END
  # Since its security update, Bookworm's Ruby rejects Debian's packaged gems, which have no folder of their own ("Could not
  # find rotp-6.2.0.gem"), and the package of Redmine stays half installed: the folders may be empty, but must be there.
  apt_install redmine redmine-sqlite puma || {
    /usr/bin/ruby -rfileutils -e \
      'Gem::Specification.each { |gem| FileUtils.mkdir_p(gem.full_gem_path) unless gem.default_gem? }'
    dpkg --configure -a
  }
  # Debian's list of gems has no server.
  [ -e $REDMINE/Gemfile.local ] || echo "gem 'puma'" >$REDMINE/Gemfile.local
}

seed() {
  cd $REDMINE
  /usr/bin/ruby bin/rails db:migrate
  /usr/bin/ruby bin/rails runner "$HERE/seed.rb"
  chown -R www-data:www-data "$DATA"
}

serve() {
  chown -R www-data /var/cache/redmine /var/log/redmine
  cd $REDMINE
  serve_as_www_data /usr/bin/puma -b "tcp://127.0.0.1:$1" -t 1:4 config.ru
}

main "$@"
