-- What one customer handed in at the counter at once; its turnaround goes by the quantity (6.8).
create table batch (
  id            uuid primary key,
  number        text not null,
  ticket_id     uuid not null references ticket,
  customer_id   uuid not null references customer,
  branch_id     uuid not null references branch,
  what          text not null,
  quantity      integer not null,
  received_at   timestamptz not null,
  received_by   uuid not null references person,
  -- Every one of its items is repaired, or given up.
  finished_at   timestamptz,
  version       integer not null default 0,
  constraint batch_number_once unique (number),
  constraint batch_quantity check (quantity between 1 and 500),
  constraint batch_in_order check (finished_at >= received_at)
);
create index batch_by_ticket on batch (ticket_id);
create index batch_open on batch (branch_id, received_at) where finished_at is null;

-- A customer's item while it is with us: its line in the register of items in and out (1.6c, 1.7c).
create table item (
  id             uuid primary key,
  number         text not null,
  ticket_id      uuid not null references ticket,
  batch_id       uuid references batch,
  customer_id    uuid not null references customer,
  equipment_id   uuid references equipment,
  branch_id      uuid not null references branch,
  what           text not null,
  serial         text not null default '',
  accessories    text not null default '',
  condition_note text not null default '',
  -- Who took it in, and after the card whose repair it is.
  technician_id  uuid references person,
  status         text not null,
  -- Who has it and where it lies, at every moment until it is back.
  holder_id      uuid references person,
  place          text not null default '',
  taken_at       timestamptz not null,
  entered_at     timestamptz,
  entered_by     uuid references person,
  -- Given back on, as the register says (1.7c).
  return_on      date,
  ending         text,
  ending_reason  text,
  -- The serial number of what the customer got instead.
  exchanged_for  text,
  beyond_us      text,
  reported_at    timestamptz,
  -- 16.9b: what the leadership decided on it.
  decision       text,
  decided_at     timestamptz,
  touched_at     timestamptz not null,
  ended_at       timestamptz,
  ended_by       uuid references person,
  version        integer not null default 0,
  constraint item_number_once unique (number),
  constraint item_named check (length(trim(what)) > 0),
  constraint item_status check (
    status = 'taken' and entered_at is null and ending is null
    or status in ('in_house', 'under_repair', 'put_forward') and entered_at is not null and ending is null
    or status = 'passed' and entered_at is not null and ending = 'repaired'
    or status = 'given_up' and entered_at is not null and ending in ('not_repaired', 'scrapped', 'exchanged')
    or status = 'ended' and ended_at is not null and ending is not null),
  constraint item_ending_has_reason check (ending is null or ending = 'repaired' or length(trim(ending_reason)) > 0),
  constraint item_has_holder check (status = 'ended' or holder_id is not null)
);
create index item_in_house on item (branch_id, taken_at, id) where status <> 'ended';
create index item_register on item (branch_id, taken_at desc, id desc);
create index item_by_ticket on item (ticket_id);
create index item_by_customer on item (customer_id, taken_at desc);
create index item_by_equipment on item (equipment_id) where equipment_id is not null;
create index item_by_technician on item (technician_id) where status <> 'ended';
create index item_by_batch on item (batch_id) where batch_id is not null;
create index item_by_number_end on item (reverse(search_text(number)) text_pattern_ops);

-- What the customer holds for it (1.6a); taken back and voided at the return (1.7e).
create table item_receipt (
  item_id        uuid primary key references item,
  number         text not null,
  token          text not null,
  issued_at      timestamptz not null,
  issued_by      uuid references person,
  voided_at      timestamptz,
  voided_by      uuid references person,
  -- The customer's statement, where the paper is lost.
  statement      text,
  constraint item_receipt_number_once unique (number),
  constraint item_receipt_token_once unique (token),
  constraint item_receipt_voided check ((voided_at is null) = (voided_by is null)),
  constraint item_receipt_statement check (statement is null or voided_at is not null and length(trim(statement)) > 0)
);

-- The card that hangs on the item (1.6d, 1.7a, 1.7b). Its code is the item's number.
create table repair_card (
  item_id          uuid primary key references item,
  fault            text not null,
  planned_finish   timestamptz,
  filled_at        timestamptz not null,
  filled_by        uuid not null references person,
  attached_at      timestamptz,
  attached_by      uuid references person,
  started_at       timestamptz,
  interior_covered boolean not null default false,
  fenders_covered  boolean not null default false,
  work_done        text not null default '',
  -- The technician says that nothing was replaced.
  parts_none       boolean not null default false,
  put_forward_at   timestamptz,
  loaner           text,
  loaner_at        timestamptz,
  loaner_back_at   timestamptz,
  constraint repair_card_filled check (length(trim(fault)) > 0),
  constraint repair_card_loaner check (
    (loaner is null) = (loaner_at is null) and (loaner_back_at is null or loaner_back_at >= loaner_at))
);

-- Minutes really used (1.7b); they stand in the day's report of whoever used them (1.10).
create table repair_time (
  id         uuid primary key,
  item_id    uuid not null references item,
  person_id  uuid not null references person,
  branch_id  uuid not null references branch,
  day        date not null,
  category   text not null,
  minutes    integer not null,
  note       text not null default '',
  entered_at timestamptz not null,
  constraint repair_time_minutes check (minutes between 1 and 1440),
  constraint repair_time_category check (category in ('inspection', 'repair', 'part_replacement', 'installation',
    'maintenance', 'advice', 'travel', 'other'))
);
create index repair_time_by_item on repair_time (item_id);
create index repair_time_by_person on repair_time (person_id, day);

-- What the repair would cost; a paid one goes on only when the customer agreed to exactly this text.
create table estimate (
  id           uuid primary key,
  item_id      uuid not null references item,
  number       text not null,
  status       text not null,
  note         text not null default '',
  total        numeric(12, 2) not null,
  made_by      uuid not null references person,
  made_at      timestamptz not null,
  sent_at      timestamptz,
  decided_at   timestamptz,
  how          text,
  decided_by   text,
  -- Who of us noted the answer; null where the customer gave it through the link.
  taken_by     uuid references person,
  content      jsonb,
  content_hash text,
  strokes      jsonb,
  file_id      uuid references stored_file,
  version      integer not null default 0,
  constraint estimate_number_once unique (number),
  constraint estimate_total check (total >= 0),
  constraint estimate_how check (how in ('link', 'phone', 'paper')),
  constraint estimate_status check (
    status = 'draft' and sent_at is null and decided_at is null
    or status = 'sent' and sent_at is not null and decided_at is null
    or status in ('agreed', 'declined') and decided_at is not null and how is not null and length(trim(decided_by)) > 0
      and content_hash is not null
    or status = 'replaced')
);
create index estimate_by_item on estimate (item_id, made_at);
create unique index estimate_one_current on estimate (item_id) where status <> 'replaced';

create table estimate_line (
  estimate_id uuid not null references estimate on delete cascade,
  position    integer not null,
  sort        text not null,
  what        text not null,
  quantity    integer not null,
  price       numeric(12, 2) not null,
  constraint estimate_line_pk primary key (estimate_id, position),
  constraint estimate_line_sort check (sort in ('part', 'labour', 'other')),
  constraint estimate_line_quantity check (quantity between 1 and 100000),
  constraint estimate_line_price check (price >= 0)
);

-- The supervisor's inspection, before an item may leave (1.7c).
create table item_inspection (
  id           uuid primary key,
  item_id      uuid not null references item,
  passed       boolean not null,
  reason       text not null default '',
  inspected_at timestamptz not null,
  inspected_by uuid not null references person,
  constraint item_inspection_reason check (passed or length(trim(reason)) > 0)
);
create index item_inspection_by_item on item_inspection (item_id, inspected_at);

-- The technician will not make it in time and says so; the supervisor answers with what is done about it (1.9).
create table help_request (
  id          uuid primary key,
  item_id     uuid not null references item,
  reason      text not null,
  asked_at    timestamptz not null,
  asked_by    uuid not null references person,
  action      text,
  answered_at timestamptz,
  answered_by uuid references person,
  constraint help_request_answered check ((answered_at is null) = (action is null))
);
create index help_request_by_item on help_request (item_id, asked_at);
create unique index help_request_one_open on help_request (item_id) where answered_at is null;

-- The signature for the return belongs to its item; it stands on the voucher with the others (1.7d).
alter table signature add item_id uuid references item,
  add constraint signature_of_item check ((kind = 'giving_back') = (item_id is not null));
create index signature_by_item on signature (item_id) where item_id is not null;

-- What the customer signs when the item comes back: one definition for the page, the signature and its check.
create function item_content(which uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'item', i.number, 'ticket', t.number, 'receipt', r.number, 'customer', t.name, 'what', i.what, 'serial', i.serial,
    'accessories', i.accessories, 'fault', coalesce(k.fault, t.fault), 'workDone', coalesce(k.work_done, ''),
    'ending', i.ending, 'reason', i.ending_reason, 'exchangedFor', i.exchanged_for, 'serviceType', t.service_type,
    'fee', (select e.total from estimate e where e.item_id = i.id and e.status = 'agreed'))
  from item i join ticket t on t.id = i.ticket_id join item_receipt r on r.item_id = i.id
    left join repair_card k on k.item_id = i.id
  where i.id = which
$$;

create function item_hash(which uuid) returns text language sql stable as $$
  select encode(sha256(convert_to(item_content(which)::text, 'UTF8')), 'hex')
$$;

-- The very text the customer agrees to.
create function estimate_content(which uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'number', e.number, 'item', i.number, 'ticket', t.number, 'customer', t.name, 'what', i.what, 'serial', i.serial,
    'note', e.note, 'total', e.total,
    'lines', (select jsonb_agg(jsonb_build_object('sort', l.sort, 'what', l.what, 'quantity', l.quantity, 'price', l.price)
      order by l.position) from estimate_line l where l.estimate_id = e.id))
  from estimate e join item i on i.id = e.item_id join ticket t on t.id = i.ticket_id
  where e.id = which
$$;

create function estimate_hash(which uuid) returns text language sql stable as $$
  select encode(sha256(convert_to(estimate_content(which)::text, 'UTF8')), 'hex')
$$;
