create table product_model (
  id               uuid primary key,
  code             text not null,
  name             text not null,
  category         text not null,
  brand            text not null default '',
  warranty_months  integer not null,
  -- The free warranty of labour and travel where it differs from that of parts; null: the same.
  labour_months    integer,
  travel_months    integer,
  -- A repair has a cover of its own, of so many days.
  repair_days      integer not null default 90,
  -- What the warranty leaves out, in words, as it stands on the certificate.
  cover_excludes   text not null default '',
  warranty_starts  text not null default 'bought',
  standard_minutes integer not null default 60,
  active           boolean not null default true,
  version          integer not null default 0,
  constraint product_model_code_once unique (code),
  constraint product_model_warranty check (warranty_months between 0 and 600 and labour_months between 0 and 600
    and travel_months between 0 and 600 and repair_days between 0 and 3650),
  constraint product_model_starts check (warranty_starts in ('bought', 'delivered', 'accepted')),
  constraint product_model_minutes check (standard_minutes between 5 and 1440)
);

create table customer (
  id         uuid primary key,
  kind       text not null,
  name       text not null,
  note       text not null default '',
  -- Where notices go to; none: they are printed and posted.
  email      text not null default '',
  -- A customer whom the company looks after with particular care (大客户).
  key_account boolean not null default false,
  branch_id  uuid not null references branch,
  created_at timestamptz not null,
  version    integer not null default 0,
  constraint customer_kind check (kind in ('person', 'company')),
  constraint customer_has_name check (length(trim(name)) > 0)
);
create index customer_by_name on customer (name text_pattern_ops);
create index customer_by_branch on customer (branch_id, id);

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

-- A text as it is compared: full width as half width, small letters, no blanks or punctuation ('建国路 88-1号' = '建国路881号').
create function search_text(what text) returns text language sql immutable parallel safe as $$
  select regexp_replace(lower(normalize(coalesce(what, ''), nfkc)), '[\s!-/:-@\[-`{-~、。·“”‘’《》【】]+', '', 'g')
$$;

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
-- The same address, however it is written, is noticed while typing.
create index site_by_address on site (search_text(address));
create index site_by_area on site (area_id);

create table equipment (
  id          uuid primary key,
  customer_id uuid not null references customer,
  site_id     uuid references site,
  model_id    uuid not null references product_model,
  serial      text,
  bought_on   date,
  delivered_on date,
  accepted_on date,
  sold_by_us  boolean not null default true,
  retired_on  date,
  version     integer not null default 0
);
create index equipment_by_customer on equipment (customer_id);
create unique index equipment_serial_once on equipment (upper(serial)) where serial is not null;

-- The pieces by which a text is found: every two neighbours where one is not plain ASCII (so that two Chinese
-- characters are enough), every three neighbours of letters and digits (two would be too common to help). Blanks part.
-- A loop: every insert of a customer runs it, and as a query it took six times as long.
create function search_grams(what text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
  letters text[] := string_to_array(what, null);
  grams   text[] := '{}';
  total   int := coalesce(array_length(letters, 1), 0);
  a int;
  b int;
begin
  for i in 1 .. total - 1 loop
    a := ascii(letters[i]);
    b := ascii(letters[i + 1]);
    continue when a <= 32 or b <= 32;
    if a > 127 or b > 127 then
      grams := grams || (letters[i] || letters[i + 1]);
    elsif i + 2 <= total and ascii(letters[i + 2]) between 33 and 127 then
      grams := grams || (letters[i] || letters[i + 1] || letters[i + 2]);
    end if;
  end loop;
  return grams;
end $$;

-- One row per customer with all it can be found by: names, numbers, addresses, serials, as search_text.
-- Pinyin initials stand as ^-marked beginnings (^zs, ^zsf), so that two letters are enough there.
create table customer_search (
  customer_id uuid primary key references customer on delete cascade,
  branches    uuid[] not null,
  haystack    text not null,
  initials    text[] not null default '{}',
  grams       text[] not null generated always as (search_grams(haystack) || initials) stored
);
-- Each insert pays for its own pieces; no search, and no unlucky insert, pays for thousands that waited.
create index customer_search_grams on customer_search using gin (grams) with (fastupdate = off);

-- Whose customer it is: its home branch's, and of each branch that serves one of its sites.
create function customer_branches(customer uuid) returns uuid[] language sql stable as $$
  select array(
    select c.branch_id from customer c where c.id = $1
    union
    select a.branch_id from site s join service_area a on a.id = s.area_id where s.customer_id = $1)
$$;

-- Numbers stand twice, as written and as dialled: whoever types either finds them.
create function customer_haystack(customer uuid) returns text language sql stable as $$
  select string_agg(distinct said, ' ')
  from (
    select search_text(c.name) from customer c where c.id = $1
    union all
    select search_text(line) from customer_phone p, unnest(array[p.number, p.e164]) line where p.customer_id = $1
    union all
    select search_text(line)
    from site s, unnest(array[s.address, s.contact_name, s.contact_phone]) line where s.customer_id = $1
    union all
    select search_text(e.serial) from equipment e where e.customer_id = $1
  ) everything(said)
  where said <> ''
$$;
