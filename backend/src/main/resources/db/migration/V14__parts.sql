-- The catalogue: everything the warehouse keeps, counted in its smallest unit that is handed out.
create table part (
  id            uuid primary key,
  code          text not null,
  name          text not null,
  spec          text not null default '',
  unit          text not null,
  kind          text not null,
  barcode       text,
  -- 8.4.3.5: the old one is handed in before the new one is drawn.
  old_for_new   boolean not null default false,
  -- 8.4.4.1: what it must be kept from, shown at receipt and issue.
  storage_need  text not null default '',
  min_stock     integer,
  -- What a customer pays for one.
  price         numeric(12, 2),
  supplier_name text not null default '',
  retired_at    timestamptz,
  -- As customers are found: what is compared, and the pinyin initials of the name.
  haystack      text not null default '',
  initials      text[] not null default '{}',
  grams         text[] not null generated always as (search_grams(haystack) || initials) stored,
  version       integer not null default 0,
  constraint part_code_once unique (code),
  constraint part_barcode_once unique (barcode),
  constraint part_kind check (kind in ('part', 'consumable', 'tool', 'old_part')),
  constraint part_says_something check (length(trim(code)) > 0 and length(trim(name)) > 0 and length(trim(unit)) > 0),
  constraint part_minimum check (min_stock >= 0),
  constraint part_price check (price >= 0)
);
create index part_by_piece on part using gin (grams);

-- A warehouse, or a technician's van. 10.3.0: one named person is in charge, with a named deputy.
create table store (
  id            uuid primary key,
  branch_id     uuid not null references branch,
  code          text not null,
  name          text not null,
  kind          text not null,
  keeper_id     uuid references person,
  deputy_id     uuid references person,
  technician_id uuid references person,
  closed_at     timestamptz,
  version       integer not null default 0,
  constraint store_code_once unique (code),
  -- Each has somebody in charge: a warehouse its keeper, a van its technician.
  constraint store_kind check (
    kind = 'warehouse' and keeper_id is not null and technician_id is null
    or kind = 'van' and keeper_id is null and deputy_id is null and technician_id is not null)
);
create unique index store_one_van on store (technician_id) where closed_at is null;
create index store_by_branch on store (branch_id);

-- 8.4.5.2, 8.4.5.6: the plan of a store: areas, shelves, bins, with their signs.
create table bin (
  id              uuid primary key,
  store_id        uuid not null references store,
  code            text not null,
  name            text not null default '',
  area            text not null default '',
  sign_printed_at timestamptz,
  version         integer not null default 0,
  constraint bin_code_once unique (store_id, code),
  constraint bin_of_store unique (id, store_id)
);

-- 8.4.4.3, 8.4.5.2: a part's own bin in a store, and the label at it.
create table stock_place (
  part_id          uuid not null references part,
  store_id         uuid not null references store,
  bin_id           uuid,
  label_printed_at timestamptz,
  label_outdated   boolean not null default false,
  constraint stock_place_pk primary key (part_id, store_id),
  constraint stock_place_bin foreign key (bin_id, store_id) references bin (id, store_id)
);

-- What came in together at one price. What is left of it is the sum of its movements, and kept by the database.
create table lot (
  id          uuid primary key,
  part_id     uuid not null references part,
  store_id    uuid not null references store,
  bin_id      uuid,
  -- The lot it first came in as; itself, unless it was moved here from another store.
  origin_id   uuid not null references lot deferrable initially deferred,
  -- 8.4.3.2: first in, first out goes by this; a transfer does not make goods younger.
  received_at timestamptz not null,
  unit_cost   numeric(14, 4) not null,
  quantity    integer not null default 0,
  source      text not null,
  source_id   uuid,
  constraint lot_source check (source in ('receipt', 'opening', 'transfer', 'count', 'factory_repair')),
  constraint lot_cost check (unit_cost >= 0),
  constraint lot_of_stock unique (id, part_id, store_id),
  constraint lot_bin foreign key (bin_id, store_id) references bin (id, store_id),
  -- Nobody draws what is not there.
  constraint stock_short check (quantity >= 0)
);
create index lot_first_in on lot (part_id, store_id, received_at, id) where quantity > 0;
create index lot_by_store on lot (store_id, part_id) where quantity > 0;

-- Goods wanted for a job, by whom, and how far they are handed out (8.4.3.1).
create table parts_slip (
  id           uuid primary key,
  number       text not null,
  store_id     uuid not null references store,
  branch_id    uuid not null references branch,
  work_kind    text not null,
  work_id      uuid,
  -- The number people know the job by; who uses it, where it is drawn for the house.
  work_label   text not null,
  -- 10.3.12a: who bears the cost of what is drawn for the house.
  cost_bearer  text,
  drawer_id    uuid not null references person,
  status       text not null,
  -- 8.4.3.1b: a slip on paper must be legible and unaltered.
  paper        boolean not null default false,
  legible      boolean not null default true,
  altered      boolean not null default false,
  refusal      text,
  note         text not null default '',
  wanted_at    timestamptz not null,
  -- Noted when the first goods are posted: the job had been started by then (10.3.2a), the slip was let through (8.4.3.1b).
  started_at   timestamptz,
  released_at  timestamptz,
  issued_at    timestamptz,
  issued_by    uuid references person,
  handed_at    timestamptz,
  handed_by    uuid references person,
  ended_at     timestamptz,
  version      integer not null default 0,
  constraint parts_slip_number_once unique (number),
  constraint parts_slip_work check (
    work_kind in ('ticket', 'item') and work_id is not null and cost_bearer is null
    or work_kind = 'internal' and work_id is null and length(trim(cost_bearer)) > 0),
  constraint parts_slip_status check (
    status = 'wanted' and handed_at is null and ended_at is null
    or status = 'issued' and issued_at is not null and handed_at is null and ended_at is null
    or status = 'handed_over' and issued_at is not null and handed_at is not null and ended_at is null
    or status = 'refused' and length(trim(refusal)) > 0 and issued_at is null and ended_at is not null
    or status = 'cancelled' and issued_at is null and ended_at is not null)
);
create index parts_slip_waiting on parts_slip (store_id, wanted_at) where status in ('wanted', 'issued');
create index parts_slip_by_work on parts_slip (work_kind, work_id);
create index parts_slip_by_drawer on parts_slip (drawer_id, wanted_at desc);

create table parts_slip_line (
  id               uuid primary key,
  slip_id          uuid not null references parts_slip on delete cascade,
  position         integer not null,
  part_id          uuid not null references part,
  quantity         integer not null,
  issued           integer not null default 0,
  returned         integer not null default 0,
  used             integer not null default 0,
  -- 10.3.6: found during the job, and settled with the front desk first.
  added_item       boolean not null default false,
  confirmed_by     uuid references person,
  confirmed_at     timestamptz,
  -- 8.4.3.5
  old_serial       text,
  old_handed_in_at timestamptz,
  old_handed_in_by uuid references person,
  drawer_signed_at timestamptz,
  -- His strokes, as lists of points.
  drawer_strokes   text,
  constraint parts_slip_line_wanted check (quantity > 0),
  -- What came back or was used was handed out before; used goods do not come back (10.3.7).
  constraint parts_slip_line_counts check (
    issued between 0 and quantity and returned >= 0 and used >= 0 and returned + used <= issued),
  constraint parts_slip_line_confirmed check ((confirmed_at is null) = (confirmed_by is null))
);
create index parts_slip_line_of_slip on parts_slip_line (slip_id);
create index parts_slip_line_of_part on parts_slip_line (part_id);

-- Every change of stock, once and for all: with its document, its person and its time (8.3.1, 8.4.1.1).
create table movement (
  id              uuid primary key,
  seq             bigserial not null,
  kind            text not null,
  part_id         uuid not null,
  store_id        uuid not null,
  lot_id          uuid not null,
  quantity        integer not null,
  unit_cost       numeric(14, 4) not null,
  document_kind   text not null,
  document_id     uuid not null,
  document_number text not null,
  slip_line_id    uuid references parts_slip_line,
  work_kind       text,
  work_id         uuid,
  reason          text,
  -- 8.4.4.4b: what a reversal takes back.
  reverses        uuid references movement,
  person_id       uuid references person,
  -- When it happened, and when it was written down (8.4.1.1).
  moved_at        timestamptz not null,
  posted_at       timestamptz not null,
  constraint movement_seq_once unique (seq),
  constraint movement_reversed_once unique (reverses),
  constraint movement_of_lot foreign key (lot_id, part_id, store_id) references lot (id, part_id, store_id),
  constraint movement_has_document check (length(trim(document_number)) > 0),
  constraint movement_document_kind check (document_kind in
    ('receipt_note', 'parts_slip', 'parts_return', 'transfer', 'stock_count', 'factory_repair', 'opening', 'reversal')),
  constraint movement_kind check (
    kind in ('opening', 'receipt', 'returned', 'transfer_in', 'count_up', 'factory_in', 'direct_use_in') and quantity > 0
    or kind in ('issue', 'transfer_out', 'count_down', 'factory_out', 'direct_use_out') and quantity < 0
    or kind = 'reversal' and quantity <> 0 and reverses is not null),
  constraint movement_slip check ((kind in ('issue', 'returned')) = (slip_line_id is not null))
);
create index movement_of_stock on movement (part_id, store_id, moved_at, seq);
create index movement_by_store on movement (store_id, moved_at desc, seq desc);
create index movement_by_time on movement (moved_at desc, seq desc);
create index movement_by_lot on movement (lot_id, seq);
create index movement_of_document on movement (document_id);
create index movement_of_work on movement (work_kind, work_id) where work_id is not null;
create index movement_of_line on movement (slip_line_id) where slip_line_id is not null;

-- While goods are being counted nothing else moves them (8.4.1.2a). Written by the count.
create table stock_freeze (
  id       uuid primary key,
  store_id uuid not null references store,
  -- Null: the whole store.
  part_id  uuid references part,
  count_id uuid not null,
  -- Whoever counts does not see what should be there, until both are compared.
  blind    boolean not null,
  since    timestamptz not null
);
create index stock_freeze_of_store on stock_freeze (store_id, part_id);

create function counted_blind(of_part uuid, in_store uuid) returns boolean stable language sql as $$
  select exists (select from stock_freeze f
    where f.store_id = in_store and f.blind and (f.part_id is null or f.part_id = of_part))
$$;

-- The one way stock changes: a movement is posted, the lot follows.
create function movement_is_posted() returns trigger language plpgsql as $$
begin
  if new.kind not in ('count_up', 'count_down') and exists (
    select from stock_freeze f where f.store_id = new.store_id and (f.part_id is null or f.part_id = new.part_id)) then
    perform refuse('stock_frozen', 'the goods are being counted');
  end if;
  -- 8.4.3.1, 10.3.1: out of stock for a job only by a slip that was let through, for a job that was started, or both.
  if new.kind = 'issue' and not exists (
    select from parts_slip_line l join parts_slip s on s.id = l.slip_id
    where l.id = new.slip_line_id and l.part_id = new.part_id and s.store_id = new.store_id
      and (s.released_at is not null or s.work_id is not null and s.started_at is not null)) then
    perform refuse('issue_needs_slip', 'an issue needs a slip that was let through');
  end if;
  update lot set quantity = quantity + new.quantity where id = new.lot_id;
  return null;
end $$;
create trigger movement_posts after insert on movement for each row execute function movement_is_posted();

create function movement_is_kept() returns trigger language plpgsql as $$
begin
  perform refuse('movement_posted', 'a posted movement is never changed; reverse it by a new document');
  return null;
end $$;
create trigger movement_kept before update or delete on movement for each row execute function movement_is_kept();

create function lot_follows_movements() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or tg_op = 'INSERT' and new.quantity <> 0
    or tg_op = 'UPDATE' and pg_trigger_depth() < 2 and (new.quantity, new.unit_cost, new.received_at, new.part_id, new.store_id)
      is distinct from (old.quantity, old.unit_cost, old.received_at, old.part_id, old.store_id) then
    perform refuse('stock_by_movement', 'stock changes by movements only');
  end if;
  return new;
end $$;
create trigger lot_by_movement before insert or update or delete on lot
  for each row execute function lot_follows_movements();

-- 8.4.3.1b: what was asked for does not change once goods went out on it.
create function slip_line_is_kept() returns trigger language plpgsql as $$
begin
  if old.issued > 0 and (tg_op = 'DELETE' or new.part_id <> old.part_id or new.quantity <> old.quantity) then
    perform refuse('slip_issued', 'goods went out on this line');
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger slip_line_kept before update or delete on parts_slip_line
  for each row execute function slip_line_is_kept();

-- Kept for a job until it draws it.
create table reservation (
  id         uuid primary key,
  part_id    uuid not null references part,
  store_id   uuid not null references store,
  quantity   integer not null,
  work_kind  text not null,
  work_id    uuid not null,
  work_label text not null,
  person_id  uuid not null references person,
  made_at    timestamptz not null,
  ended_at   timestamptz,
  ending     text,
  version    integer not null default 0,
  constraint reservation_positive check (quantity > 0),
  constraint reservation_work check (work_kind in ('ticket', 'item')),
  constraint reservation_ending check (
    ended_at is null and ending is null or ended_at is not null and ending in ('used', 'released'))
);
create index reservation_open on reservation (part_id, store_id) where ended_at is null;
create index reservation_by_work on reservation (work_kind, work_id);

-- 10.3.11: unused goods come back: first the goods, then the posting.
create table parts_return (
  id                uuid primary key,
  number            text not null,
  slip_line_id      uuid not null references parts_slip_line,
  quantity          integer not null,
  reason            text not null,
  announced_by      uuid not null references person,
  announced_at      timestamptz not null,
  received_quantity integer,
  received_by       uuid references person,
  received_at       timestamptz,
  posted_at         timestamptz,
  version           integer not null default 0,
  constraint parts_return_number_once unique (number),
  constraint parts_return_quantity check (quantity > 0 and received_quantity between 0 and quantity),
  constraint parts_return_received check (
    (received_at is null) = (received_by is null) and (received_at is null) = (received_quantity is null)),
  constraint goods_not_back check (posted_at is null or received_at is not null)
);
create index parts_return_of_line on parts_return (slip_line_id);
create index parts_return_open on parts_return (announced_at) where posted_at is null;

-- From store to store: sent by the one, received by the other.
create table transfer (
  id          uuid primary key,
  number      text not null,
  from_store  uuid not null references store,
  to_store    uuid not null references store,
  status      text not null,
  note        text not null default '',
  sent_by     uuid not null references person,
  sent_at     timestamptz not null,
  received_by uuid references person,
  received_at timestamptz,
  version     integer not null default 0,
  constraint transfer_number_once unique (number),
  constraint transfer_moves check (from_store <> to_store),
  constraint transfer_status check (
    status = 'sent' and received_at is null and received_by is null
    or status = 'received' and received_at is not null and received_by is not null)
);
create index transfer_open on transfer (to_store, sent_at) where status = 'sent';
create table transfer_line (
  id          uuid primary key,
  transfer_id uuid not null references transfer on delete cascade,
  position    integer not null,
  part_id     uuid not null references part,
  quantity    integer not null,
  constraint transfer_line_positive check (quantity > 0)
);
create index transfer_line_of_transfer on transfer_line (transfer_id);

-- 8.4.3.5: old pieces handed in, and what became of them.
create table old_piece (
  id           uuid primary key,
  slip_line_id uuid not null references parts_slip_line,
  part_id      uuid not null references part,
  serial       text not null default '',
  handed_in_at timestamptz not null,
  handed_in_by uuid not null references person,
  ending       text,
  ended_at     timestamptz,
  constraint old_piece_once unique (slip_line_id),
  constraint old_piece_ending check (
    ended_at is null and ending is null or ended_at is not null and ending in ('scrapped', 'to_factory', 'kept'))
);

-- 8.4.3.3: what was asked for and not there, until it has come.
create table shortage (
  id          uuid primary key,
  part_id     uuid not null references part,
  store_id    uuid not null references store,
  slip_id     uuid references parts_slip,
  quantity    integer not null,
  asker_id    uuid not null references person,
  status      text not null,
  found_at    timestamptz not null,
  reported_at timestamptz,
  decided_at  timestamptz,
  approved    boolean,
  ordered_at  timestamptz,
  order_id    uuid,
  version     integer not null default 0,
  constraint shortage_positive check (quantity > 0),
  constraint shortage_status check (
    status = 'found' and reported_at is null
    or status = 'reported' and reported_at is not null and decided_at is null
    or status = 'approved' and decided_at is not null and approved
    or status = 'declined' and decided_at is not null and not approved
    or status in ('ordered', 'arrived') and ordered_at is not null)
);
create index shortage_open on shortage (store_id, found_at) where status not in ('arrived', 'declined');
-- One row for what one slip misses.
create unique index shortage_of_slip on shortage (slip_id, part_id) where slip_id is not null;
