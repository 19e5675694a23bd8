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
  note        text not null default '',
  version     integer not null default 0,
  constraint maintenance_contract_number_once unique (number),
  constraint maintenance_contract_arrival check (arrival_hours between 1 and 1000),
  constraint maintenance_contract_forward check (ends_on >= starts_on),
  constraint maintenance_contract_rule check (
    price_rule = 'included' and amount is null and percent is null
    or price_rule = 'per_visit' and amount >= 0 and amount is not null and percent is null
    or price_rule = 'percent' and percent between 0 and 100 and percent is not null and amount is null)
);
create index maintenance_contract_by_customer on maintenance_contract (customer_id);

create table contract_equipment (
  contract_id  uuid not null references maintenance_contract on delete cascade,
  equipment_id uuid not null references equipment,
  constraint contract_equipment_pk primary key (contract_id, equipment_id)
);
create index contract_equipment_by_equipment on contract_equipment (equipment_id);

-- All that decides whether a unit is covered on some day; the decision itself is warranties.Cover.
create function cover_facts(unit uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'boughtOn', e.bought_on, 'acceptedOn', e.accepted_on, 'soldByUs', e.sold_by_us, 'retiredOn', e.retired_on,
    'warrantyMonths', m.warranty_months, 'warrantyStarts', m.warranty_starts,
    'contracts', coalesce((
      select jsonb_agg(jsonb_build_object('id', c.id, 'number', c.number, 'startsOn', c.starts_on, 'endsOn', c.ends_on))
      from contract_equipment ce join maintenance_contract c on c.id = ce.contract_id
      where ce.equipment_id = e.id), '[]'))
  from equipment e join product_model m on m.id = e.model_id
  where e.id = $1
$$;
