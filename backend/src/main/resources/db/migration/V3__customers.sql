create table product_model (
  id               uuid primary key,
  code             text not null,
  name             text not null,
  category         text not null,
  brand            text not null default '',
  warranty_months  integer not null,
  warranty_starts  text not null default 'bought',
  standard_minutes integer not null default 60,
  active           boolean not null default true,
  version          integer not null default 0,
  constraint product_model_code_once unique (code),
  constraint product_model_warranty check (warranty_months between 0 and 600),
  constraint product_model_starts check (warranty_starts in ('bought', 'accepted')),
  constraint product_model_minutes check (standard_minutes between 5 and 1440)
);

create table customer (
  id         uuid primary key,
  kind       text not null,
  name       text not null,
  note       text not null default '',
  branch_id  uuid not null references branch,
  created_at timestamptz not null,
  version    integer not null default 0,
  constraint customer_kind check (kind in ('person', 'company')),
  constraint customer_has_name check (length(trim(name)) > 0)
);

create table customer_phone (
  id          uuid primary key,
  customer_id uuid not null references customer on delete cascade,
  -- As it was written, and as it is dialled (E.164; digits only where it is no known number).
  number      text not null,
  e164        text not null,
  label       text not null default '',
  position    integer not null default 0
);
create index customer_phone_by_customer on customer_phone (customer_id);
create index customer_phone_by_number on customer_phone (e164);

create table site (
  id            uuid primary key,
  customer_id   uuid not null references customer on delete cascade,
  address       text not null,
  area_id       uuid references service_area,
  contact_name  text not null default '',
  contact_phone text not null default '',
  active        boolean not null default true,
  version       integer not null default 0,
  constraint site_has_address check (length(trim(address)) > 0)
);
create index site_by_customer on site (customer_id);
create index site_by_address on site (address text_pattern_ops);

create table equipment (
  id          uuid primary key,
  customer_id uuid not null references customer,
  site_id     uuid references site,
  model_id    uuid not null references product_model,
  serial      text,
  bought_on   date,
  accepted_on date,
  sold_by_us  boolean not null default true,
  retired_on  date,
  version     integer not null default 0
);
create index equipment_by_customer on equipment (customer_id);
create unique index equipment_serial_once on equipment (upper(serial)) where serial is not null;

-- The pieces by which a text is found: every two neighbours where one is not plain ASCII (so that two Chinese
-- characters are enough), every three neighbours of letters and digits (two would be too common to help).
create function search_grams(what text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct gram), '{}')
  from (
    select substr(what, i, 2) as gram
    from generate_series(1, length(what) - 1) i
    where substr(what, i, 2) ~ '[^\x01-\x7f]' and substr(what, i, 2) !~ '\s'
    union all
    select substr(what, i, 3)
    from generate_series(1, length(what) - 2) i
    where substr(what, i, 3) ~ '^[0-9a-z]{3}$'
  ) grams
$$;

-- One row per customer with all it can be found by: names, numbers, addresses, serials, lower case.
-- Pinyin initials stand as ^-marked beginnings (^zs, ^zsf), so that two letters are enough there.
create table customer_search (
  customer_id uuid primary key references customer on delete cascade,
  branches    uuid[] not null,
  haystack    text not null,
  initials    text[] not null default '{}',
  grams       text[] not null generated always as (search_grams(haystack) || initials) stored
);
create index customer_search_grams on customer_search using gin (grams) with (fastupdate = off);
