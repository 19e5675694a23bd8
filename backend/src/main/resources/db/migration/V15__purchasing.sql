create table supplier (
  id         uuid primary key,
  name       text not null,
  contact    text not null default '',
  phone      text not null default '',
  retired_at timestamptz,
  version    integer not null default 0,
  constraint supplier_name_once unique (name),
  constraint supplier_named check (length(trim(name)) > 0)
);

-- Goods to be bought: a requisition (请购单) until it is placed with a supplier.
create table purchase_order (
  id            uuid primary key,
  number        text not null,
  branch_id     uuid not null references branch,
  store_id      uuid not null references store,
  supplier_id   uuid references supplier,
  -- 8.4.3.3b
  shortage_id   uuid references shortage,
  -- 10.3.10: bought by the unit itself, around the corner.
  local         boolean not null default false,
  -- 10.3.10b: what it is needed for, found out when it was wanted.
  need          text not null,
  work_kind     text,
  work_id       uuid,
  work_label    text not null default '',
  -- 8.4.2.2b: the contract plan it belongs to.
  plan_number   text not null default '',
  status        text not null,
  reason        text not null default '',
  -- 10.3.10d: why not the cheapest.
  choice_reason text not null default '',
  wanted_by     uuid not null references person,
  wanted_at     timestamptz not null,
  -- 8.4.2.2a: the manager whose signature it was placed on.
  approved_by   uuid references person,
  approved_at   timestamptz,
  -- 10.3.10a: the article by whose delegation it was placed without a request, and since when that stands.
  delegated_by    text,
  delegated_since timestamptz,
  placed_by     uuid references person,
  placed_at     timestamptz,
  ended_at      timestamptz,
  cancellation  text,
  -- Of itself, its lines or its quotes.
  changes       integer not null default 0,
  version       integer not null default 0,
  constraint purchase_order_number_once unique (number),
  constraint purchase_order_need check (
    need = 'shortage' and shortage_id is not null
    or need = 'work' and work_kind is not null and work_id is not null
    or need in ('low_stock', 'none')),
  constraint purchase_order_delegated check ((delegated_by is null) = (delegated_since is null)),
  constraint purchase_order_approved check ((approved_at is null) = (approved_by is null)),
  constraint purchase_order_status check (
    status = 'wanted' and placed_at is null and ended_at is null
    or status = 'placed' and placed_at is not null and supplier_id is not null and ended_at is null
    or status = 'arrived' and placed_at is not null and ended_at is not null
    or status = 'cancelled' and length(trim(cancellation)) > 0 and ended_at is not null)
);
create index purchase_order_open on purchase_order (branch_id, wanted_at) where ended_at is null;
create index purchase_order_by_store on purchase_order (store_id, id desc);
create index purchase_order_local on purchase_order (branch_id, placed_at) where local;
alter table shortage add constraint shortage_order foreign key (order_id) references purchase_order;

create table purchase_line (
  id         uuid primary key,
  order_id   uuid not null references purchase_order on delete cascade,
  position   integer not null,
  part_id    uuid not null references part,
  quantity   integer not null,
  unit_price numeric(14, 4),
  received   integer not null default 0,
  constraint purchase_line_once unique (order_id, part_id),
  constraint purchase_line_quantity check (quantity > 0),
  constraint purchase_line_price check (unit_price >= 0),
  -- 8.4.2.2b: no more comes in than was asked for.
  constraint purchase_line_received check (received between 0 and quantity)
);
create index purchase_line_of_part on purchase_line (part_id);

-- 10.3.10c: three quotes from three suppliers, kept as they were when the order was placed.
create table purchase_quote (
  id          uuid primary key,
  order_id    uuid not null references purchase_order on delete cascade,
  supplier_id uuid not null references supplier,
  price       numeric(12, 2) not null,
  quoted_on   date not null,
  chosen      boolean not null default false,
  constraint purchase_quote_once unique (order_id, supplier_id),
  constraint purchase_quote_price check (price > 0)
);
create unique index purchase_quote_chosen on purchase_quote (order_id) where chosen;

-- 8.4.2.4: parts with a quality problem, sent to the factory and back.
create table factory_repair (
  id            uuid primary key,
  number        text not null,
  branch_id     uuid not null references branch,
  store_id      uuid not null references store,
  part_id       uuid not null references part,
  quantity      integer not null,
  unit_cost     numeric(14, 4),
  -- Failed at the receipt and was never in stock; null: it goes out of stock.
  receipt_line_id uuid,
  problem       text not null default '',
  factory       text not null default '',
  due_back_on   date,
  status        text not null,
  noted_by      uuid not null references person,
  noted_at      timestamptz not null,
  registered_by uuid references person,
  registered_at timestamptz,
  sent_by       uuid references person,
  sent_at       timestamptz,
  back_by       uuid references person,
  back_at       timestamptz,
  works_normally boolean,
  confirmed_by  uuid references person,
  confirmed_at  timestamptz,
  ended_at      timestamptz,
  version       integer not null default 0,
  constraint factory_repair_number_once unique (number),
  constraint factory_repair_quantity check (quantity > 0),
  constraint factory_repair_registered check (
    (registered_at is null) = (registered_by is null) and (registered_at is null or length(trim(problem)) > 0)),
  constraint factory_repair_confirmed check (
    (confirmed_at is null) = (confirmed_by is null) and (confirmed_at is null) = (works_normally is null)),
  constraint factory_repair_status check (
    status = 'noted' and registered_at is null and sent_at is null
    or status = 'registered' and registered_at is not null and sent_at is null
    or status = 'sent' and sent_at is not null and back_at is null
    or status = 'back' and back_at is not null and ended_at is null
    or status = 'entered' and works_normally and ended_at is not null
    or status = 'given_up' and ended_at is not null)
);
create index factory_repair_open on factory_repair (branch_id, noted_at) where ended_at is null;

-- Goods at the door, until they are in stock or refused (8.4.2.1).
create table goods_receipt (
  id                uuid primary key,
  number            text not null,
  branch_id         uuid not null references branch,
  store_id          uuid not null references store,
  -- Null: nobody ordered them, which a rule may refuse (8.4.2.2a).
  order_id          uuid references purchase_order,
  factory_repair_id uuid references factory_repair,
  supplier          text not null default '',
  delivery_list     text not null default '',
  -- 8.4.2.3: used where they are needed, and noted afterwards.
  direct_use        boolean not null default false,
  place             text not null default '',
  spot_check        text not null default '',
  status            text not null,
  arrived_at        timestamptz not null,
  arrived_by        uuid not null references person,
  checked_at        timestamptz,
  checked_by        uuid references person,
  -- The last line has passed or failed.
  inspected_at      timestamptz,
  note_at           timestamptz,
  note_by           uuid references person,
  entered_at        timestamptz,
  entered_by        uuid references person,
  ended_at          timestamptz,
  -- Of itself or its lines.
  changes           integer not null default 0,
  version           integer not null default 0,
  constraint goods_receipt_number_once unique (number),
  constraint goods_receipt_one_reason check (order_id is null or factory_repair_id is null),
  constraint goods_receipt_direct_use check (not direct_use or length(trim(place)) > 0),
  constraint goods_receipt_status check (
    status = 'announced' and direct_use and checked_at is null
    or status = 'arrived' and not direct_use and checked_at is null and ended_at is null
    or status = 'checked' and checked_at is not null and note_at is null and ended_at is null
    or status = 'note_written' and note_at is not null and entered_at is null and ended_at is null
    or status = 'entered' and note_at is not null and entered_at is not null and ended_at is not null
    or status = 'refused' and entered_at is null and ended_at is not null)
);
create index goods_receipt_open on goods_receipt (branch_id, arrived_at) where ended_at is null;
create index goods_receipt_of_order on goods_receipt (order_id);

create table receipt_line (
  id          uuid primary key,
  receipt_id  uuid not null references goods_receipt on delete cascade,
  position    integer not null,
  part_id     uuid not null references part,
  -- Zero: it came and stands on no list.
  listed      integer not null,
  counted     integer,
  difference  text not null default 'none',
  inspection  text not null default 'open',
  -- 8.4.2.2c: what it should have met.
  requirement text not null default '',
  inspected_by uuid references person,
  refused     integer not null default 0,
  ground      text,
  -- How it differed from the order at that moment, or what was said (8.4.2.2b).
  refusal_note text not null default '',
  goes_to     text,
  refused_at  timestamptz,
  refused_by  uuid references person,
  sent_back_at timestamptz,
  sent_back_by uuid references person,
  unit_cost   numeric(14, 4),
  bin_id      uuid references bin,
  constraint receipt_line_once unique (receipt_id, part_id),
  constraint receipt_line_listed check (listed >= 0),
  constraint receipt_line_counted check (counted >= 0),
  constraint receipt_line_difference check (difference in ('none', 'short_of', 'over', 'wrong')),
  constraint receipt_line_inspection check (
    inspection in ('open', 'passed') or inspection = 'failed' and length(trim(requirement)) > 0),
  constraint receipt_line_refused check (
    refused = 0 and ground is null and refused_at is null
    or refused between 1 and counted and ground in ('not_approved', 'differs', 'unfit') and refused_at is not null
      and refused_by is not null and goes_to in ('sending_back', 'factory_repair')),
  constraint receipt_line_sent_back check (sent_back_at is null or goes_to = 'sending_back')
);
create index receipt_line_to_send_back on receipt_line (refused_at) where goes_to = 'sending_back' and sent_back_at is null;
alter table factory_repair
  add constraint factory_repair_of_line foreign key (receipt_line_id) references receipt_line;

-- 8.4.4.4b: a note that was written stays as it is, whoever asks.
create function receipt_note_is_kept() returns trigger language plpgsql as $$
begin
  if exists (select from goods_receipt r where r.id = old.receipt_id and r.note_at is not null)
    and (tg_op = 'DELETE'
      or (new.part_id, new.listed, new.counted, new.difference, new.inspection, new.refused, new.unit_cost)
        is distinct from (old.part_id, old.listed, old.counted, old.difference, old.inspection, old.refused, old.unit_cost)) then
    perform refuse('receipt_note_kept', 'the receipt note is written');
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger receipt_note_kept before update or delete on receipt_line
  for each row execute function receipt_note_is_kept();
