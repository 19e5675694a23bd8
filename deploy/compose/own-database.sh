#!/bin/bash
# Once, at the first start: a role that owns one database and may nothing else.
set -euo pipefail
psql --username postgres --set ON_ERROR_STOP=1 --set password="$(cat /run/secrets/database-password)" <<'SQL'
CREATE ROLE aftercare LOGIN PASSWORD :'password';
CREATE DATABASE aftercare OWNER aftercare ENCODING 'UTF8' TEMPLATE template0;
SQL
