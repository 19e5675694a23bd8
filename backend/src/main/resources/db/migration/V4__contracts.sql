create table maintenance_contract (
  id          uuid primary key,
  number      text not null,
  customer_id uuid not null references customer,
  branch_id   uuid not null references branch,
  starts_on   date not null,
  ends_on     date not null,
  -- 1.1b: a job under the contract is billed by its rule.
  price_rule  text not null,
  amount      numeric(12, 2),
  percent     numeric(5, 2),
  -- 7.4.2.5b: how soon someone arrives, where the contract says so; clock hours.
  arrival_hours integer,
  -- Of the whole term, yuan; null where only visits are paid.
  price       numeric(12, 2),
  -- Visits that the customer is owed in each year of the term; null: none are promised.
  visits_per_year integer,
  -- Who looks after it, and goes there for the renewal (1.15b); null: the branch's supervisor.
  responsible_id uuid references person,
  -- The contract that this one follows.
  renews_id   uuid references maintenance_contract,
  -- 12.4.21a: who confirmed its terms for the customer, and on which day.
  confirmed_on date,
  confirmed_by text not null default '',
  -- The first day on which it covers no more.
  cancelled_on  date,
  cancel_reason text not null default '',
  cancelled_by  uuid references person,
  cancelled_at  timestamptz,
  note        text not null default '',
  version     integer not null default 0,
  constraint maintenance_contract_number_once unique (number),
  constraint maintenance_contract_renews_once unique (renews_id),
  constraint maintenance_contract_confirmed check ((confirmed_on is null) = (length(trim(confirmed_by)) = 0)),
  constraint maintenance_contract_price check (price >= 0),
  constraint maintenance_contract_visits check (visits_per_year between 1 and 52),
  constraint maintenance_contract_cancelled check (
    num_nulls(cancelled_on, cancelled_by, cancelled_at) in (0, 3)
    and (cancelled_on is null) = (cancel_reason = '') and cancelled_on <= ends_on),
  constraint maintenance_contract_arrival check (arrival_hours between 1 and 1000),
  constraint maintenance_contract_forward check (ends_on >= starts_on),
  constraint maintenance_contract_rule check (
    price_rule = 'included' and amount is null and percent is null
    or price_rule = 'per_visit' and amount >= 0 and amount is not null and percent is null
    or price_rule = 'percent' and percent between 0 and 100 and percent is not null and amount is null)
);
create index maintenance_contract_by_customer on maintenance_contract (customer_id);

-- A unit on a contract's list. A unit that leaves keeps its line, so that what was covered then can still be told.
create table contract_equipment (
  id           uuid primary key default gen_random_uuid(),
  contract_id  uuid not null references maintenance_contract on delete cascade,
  equipment_id uuid not null references equipment,
  -- Null: from the contract's first day, to its last.
  from_on      date,
  until_on     date,
  reason       text not null default '',
  constraint contract_equipment_once unique nulls not distinct (contract_id, equipment_id, from_on),
  constraint contract_equipment_left check (until_on is null or reason <> '')
);
create index contract_equipment_by_equipment on contract_equipment (equipment_id);

-- From when to when a contract really covers a unit, both days inclusive: within its term, while the unit is on its list,
-- and never after it was cancelled. Whatever asks for cover reads this.
create view contract_cover as
  select ce.equipment_id, c.id as contract_id, c.number, c.arrival_hours,
    greatest(c.starts_on, ce.from_on) as starts_on, least(c.ends_on, ce.until_on, c.cancelled_on - 1) as ends_on
  from contract_equipment ce join maintenance_contract c on c.id = ce.contract_id
  where least(c.ends_on, ce.until_on, c.cancelled_on - 1) >= greatest(c.starts_on, ce.from_on);
