-- 5.1.1.1, 5.1.2.1a, 9.4b: what a customer said, once.
create table opinion (
  id                uuid primary key,
  number            text not null,
  channel           text not null,
  sort              text not null,
  method            text not null,
  topic             text not null,
  recorded_on       date not null,
  -- The region; null: not known.
  branch_id         uuid references branch,
  customer_id       uuid references customer,
  customer_name     text not null default '',
  phone             text not null default '',
  product           text not null default '',
  product_opinion   text not null default '',
  service_opinion   text not null default '',
  nothing_to_report boolean not null default false,
  -- 5.2.3.1.7: said while this complaint was handled.
  complaint_id      uuid,
  worth_passing_on  boolean,
  judged_at         timestamptz,
  judged_by         uuid references person,
  answer            text not null default '',
  answered_at       timestamptz,
  answered_by       uuid references person,
  closed_at         timestamptz,
  closed_by         uuid references person,
  recorded_at       timestamptz not null,
  recorded_by       uuid references person,
  version           integer not null default 0,
  constraint opinion_number_once unique (number),
  constraint opinion_channel check (channel in
    ('hotline', 'website', 'mailbox', 'shop', 'survey', 'visit', 'call_back', 'complaint', 'other')),
  constraint opinion_sort check (sort in ('enquiry', 'opinion', 'suggestion')),
  constraint opinion_method check (method in ('on_site', 'in_writing', 'other')),
  constraint opinion_topic check (topic in ('quality', 'service', 'price', 'delivery', 'parts', 'other')),
  constraint opinion_says_something check (nothing_to_report or length(product_opinion || service_opinion) > 0),
  constraint opinion_answered check ((answered_at is null) = (length(answer) = 0)),
  constraint opinion_closed_when_answered check (closed_at is null or answered_at is not null or nothing_to_report)
);
create index opinion_by_branch on opinion (branch_id, id desc);
create index opinion_by_day on opinion (recorded_on);
create index opinion_open on opinion (id) where closed_at is null;
create index opinion_by_customer on opinion (customer_id) where customer_id is not null;
create index opinion_by_complaint on opinion (complaint_id) where complaint_id is not null;

-- 5.1.1.5, 9.4c: to whom it was passed, when, and what they said to it.
create table opinion_passing (
  id         uuid primary key,
  opinion_id uuid not null references opinion,
  department text,
  person_id  uuid references person,
  note       text not null default '',
  told_at    timestamptz not null,
  told_by    uuid not null references person,
  reply      text not null default '',
  replied_at timestamptz,
  replied_by uuid references person,
  constraint opinion_passing_to_one check ((department is null) <> (person_id is null)),
  constraint opinion_passing_replied check ((replied_at is null) = (length(reply) = 0))
);
create index opinion_passing_by_opinion on opinion_passing (opinion_id);
create index opinion_passing_open on opinion_passing (person_id, department) where replied_at is null;

-- 9.4d, 9.4e: what is improved because of it, or why nothing has to be.
create table opinion_measure (
  id          uuid primary key,
  opinion_id  uuid not null references opinion,
  person_id   uuid not null references person,
  measure     text not null,
  status      text not null,
  proposed_at timestamptz not null,
  proposed_by uuid not null references person,
  done_on     date,
  note        text not null default '',
  settled_at  timestamptz,
  constraint opinion_measure_status check (
    status in ('proposed', 'under_way') and settled_at is null and length(measure) > 0
    or status = 'done' and settled_at is not null and done_on is not null and length(note) > 0
    or status = 'waived' and settled_at is not null and length(note) > 0)
);
create index opinion_measure_by_opinion on opinion_measure (opinion_id);

-- 5.1.2.2b: a problem of a region, with its owner.
create table regional_problem (
  id         uuid primary key,
  number     text not null,
  branch_id  uuid not null references branch,
  topic      text not null,
  what       text not null,
  owner_id   uuid not null references person,
  opened_at  timestamptz not null,
  opened_by  uuid not null references person,
  settled_at timestamptz,
  settled_by uuid references person,
  note       text not null default '',
  version    integer not null default 0,
  constraint regional_problem_number_once unique (number),
  constraint regional_problem_settled check (settled_at is null or length(note) > 0)
);

-- 5.1.2.2b, 5.2.3.1.7: what opinions of a period come to was handed in.
create table opinion_report (
  id       uuid primary key,
  kind     text not null,
  from_day date not null,
  to_day   date not null,
  opinions integer not null,
  note     text not null default '',
  sent_at  timestamptz not null,
  sent_by  uuid not null references person,
  constraint opinion_report_kind check (kind in ('regions', 'complaints')),
  constraint opinion_report_forward check (to_day >= from_day)
);

-- 5.1.1.6, 6.15, 16.11: goods that a shop or a customer gives back or exchanges.
create table goods_return (
  id                uuid primary key,
  number            text not null,
  kind              text not null,
  branch_id         uuid not null references branch,
  of_shop           boolean not null,
  customer_id       uuid references customer,
  customer_name     text not null default '',
  product           text not null,
  serial            text not null default '',
  quantity          integer not null,
  reason            text not null,
  status            text not null,
  requested_at      timestamptz not null,
  requested_by      uuid not null references person,
  accepted_at       timestamptz,
  accepted_by       uuid references person,
  declined_at       timestamptz,
  declined_by       uuid references person,
  declined_why      text not null default '',
  received_at       timestamptz,
  received_by       uuid references person,
  received_quantity integer,
  received_note     text not null default '',
  -- They came before there was any consent; a later one does not change that they did.
  without_consent   boolean not null default false,
  settled_at        timestamptz,
  settled_by        uuid references person,
  refund            numeric(10, 2),
  settled_note      text not null default '',
  version           integer not null default 0,
  constraint goods_return_number_once unique (number),
  constraint goods_return_kind check (kind in ('take_back', 'exchange')),
  constraint goods_return_quantity check (quantity > 0 and (received_quantity is null or received_quantity > 0)),
  constraint goods_return_refund check (refund > 0),
  constraint goods_return_status check (
    status = 'requested' and accepted_at is null and received_at is null
    or status = 'accepted' and accepted_at is not null and received_at is null
    or status = 'declined' and declined_at is not null and accepted_at is null and received_at is null
    or status = 'received' and received_at is not null and settled_at is null
    or status = 'settled' and received_at is not null and settled_at is not null)
);
create index goods_return_by_branch on goods_return (branch_id, id desc);
create index goods_return_by_customer on goods_return (customer_id) where customer_id is not null;

-- 6.15b, 16.11b: what they cost, and how much of it the customer bears.
create table return_cost (
  id               uuid primary key,
  return_id        uuid not null references goods_return,
  kind             text not null,
  amount           numeric(10, 2) not null,
  customer_percent numeric(5, 2) not null,
  note             text not null default '',
  entered_at       timestamptz not null,
  entered_by       uuid not null references person,
  constraint return_cost_kind check (kind in ('freight', 'handling', 'repair', 'other')),
  constraint return_cost_amount check (amount > 0),
  constraint return_cost_percent check (customer_percent between 0 and 100)
);
create index return_cost_by_return on return_cost (return_id);
-- What the customer bears of it is invoiced.
alter table invoice add column return_id uuid references goods_return;
alter table invoice add constraint invoice_one_per_return unique (return_id);

-- 6.13, 16.9: what was put before the general manager, and what was decided on it.
create table design_fault (
  id          uuid primary key,
  number      text not null,
  sort        text not null,
  branch_id   uuid not null references branch,
  model_id    uuid references product_model,
  product     text not null,
  fault       text not null,
  tried       text not null default '',
  ticket_id   uuid references ticket,
  item_id     uuid references item,
  reported_at timestamptz not null,
  reported_by uuid not null references person,
  answer      text not null default '',
  answered_at timestamptz,
  answered_by uuid references person,
  version     integer not null default 0,
  constraint design_fault_number_once unique (number),
  constraint design_fault_sort check (sort = 'design_fault' or sort = 'beyond_us' and length(tried) > 0),
  constraint design_fault_answered check ((answered_at is null) = (length(answer) = 0))
);
create index design_fault_open on design_fault (id) where answered_at is null;
create index design_fault_by_ticket on design_fault (ticket_id) where ticket_id is not null;
create index design_fault_by_item on design_fault (item_id) where item_id is not null;

-- 9.9: what the staff hear of competitors, and who of the leadership has read it.
create table market_note (
  id         uuid primary key,
  branch_id  uuid not null references branch,
  product    text not null,
  maker      text not null default '',
  price      numeric(12, 2),
  quality    text not null default '',
  source     text not null,
  noted_on   date not null,
  added_at   timestamptz not null,
  added_by   uuid not null references person,
  decision   text not null default '',
  decided_at timestamptz,
  decided_by uuid references person,
  version    integer not null default 0,
  constraint market_note_decided check ((decided_at is null) = (length(decision) = 0))
);
create index market_note_by_product on market_note (lower(product));
create table market_note_read (
  note_id   uuid not null references market_note,
  person_id uuid not null references person,
  read_at   timestamptz not null,
  constraint market_note_read_pk primary key (note_id, person_id)
);

-- 5.2.4b: the complaint rate of a month, prepared when it is over and released once.
create table complaint_month (
  id          uuid primary key,
  month       date not null,
  prepared_at timestamptz not null,
  base        text not null,
  base_count  integer,
  complaints  integer,
  note        text not null default '',
  released_at timestamptz,
  released_by uuid references person,
  version     integer not null default 0,
  constraint complaint_month_once unique (month),
  constraint complaint_month_first check (extract(day from month) = 1),
  constraint complaint_month_base check (base in ('jobs', 'calls', 'orders', 'shipments')),
  constraint complaint_month_released check (
    released_at is null and complaints is null
    or released_at is not null and released_by is not null and complaints is not null and base_count is not null)
);
-- 5.2.4c: to what and to whom each complaint was laid when it was released.
create table complaint_month_line (
  month_id           uuid not null references complaint_month,
  complaint_id       uuid not null references complaint,
  cause              text,
  unit               text,
  branch_id          uuid references branch,
  person_id          uuid references person,
  still_investigated boolean not null,
  constraint complaint_month_line_pk primary key (month_id, complaint_id)
);
