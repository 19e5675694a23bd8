-- A visit made under a contract uses one of those owed; who comes again for the same job uses none. What was written down by
-- mistake is struck out: kept, with who and why, and counted no more.
create table contract_visit (
  id          uuid primary key,
  contract_id uuid not null references maintenance_contract,
  visited_on  date not null,
  person_id   uuid not null references person,
  ticket_id   uuid references ticket,
  note        text not null default '',
  recorded_at timestamptz not null,
  struck_at     timestamptz,
  struck_by     uuid references person,
  struck_reason text not null default '',
  constraint contract_visit_struck check (
    (struck_at is null) = (struck_by is null) and (struck_at is null) = (length(trim(struck_reason)) = 0))
);
create unique index contract_visit_once_a_job on contract_visit (contract_id, ticket_id) where struck_at is null;
create index contract_visit_by_contract on contract_visit (contract_id, visited_on);

-- Pages of the paper contract, photographed or scanned.
create table contract_document (
  id          uuid primary key,
  contract_id uuid not null references maintenance_contract,
  file_id     uuid not null references stored_file,
  title       text not null,
  added_by    uuid not null references person,
  added_at    timestamptz not null,
  constraint contract_document_named check (length(trim(title)) > 0)
);
create index contract_document_by_contract on contract_document (contract_id, added_at);

-- The last day of each part of the term by which a visit is owed: a year in as many equal parts as visits are promised.
create function contract_visit_dues(starts date, ends date, a_year integer) returns setof date
language sql immutable as $$
  select due
  from generate_series(1, ((ends - starts) / 365 + 1) * a_year) k,
    lateral (select case
      when 12 % a_year = 0 then (starts + make_interval(months => 12 / a_year * k))::date - 1
      else (starts + make_interval(years => k / a_year))::date + k % a_year * 365 / a_year - 1 end) part(due)
  where due <= ends
$$;

-- What a contract owes in visits as of a day; null where it promises none.
create function contract_visits(contract uuid, today date) returns jsonb language sql stable as $$
  select jsonb_build_object('owed', cardinality(dues), 'used', used, 'left', greatest(cardinality(dues) - used, 0),
    'overdue', greatest((select count(*) from unnest(dues) due where due < today) - used, 0), 'nextDue', dues[used + 1])
  from maintenance_contract c,
    lateral (select coalesce(array_agg(due order by due), '{}') from contract_visit_dues(
      c.starts_on, least(c.ends_on, c.cancelled_on - 1), c.visits_per_year) due) plan(dues),
    lateral (select count(*)::int from contract_visit v where v.contract_id = c.id and v.struck_at is null) made(used)
  where c.id = contract and c.visits_per_year is not null
$$;
