-- The sheet of one customer and product model, kept in the customer file (1.3b).
create table voucher (
  id          uuid primary key,
  number      text not null,
  customer_id uuid not null references customer,
  model_id    uuid not null references product_model,
  branch_id   uuid not null references branch,
  made_at     timestamptz not null,
  made_by     uuid references person,
  constraint voucher_number_once unique (number),
  constraint voucher_one_per_model unique (customer_id, model_id)
);

-- What a customer reported without an account; a clerk makes the call of it.
create table fault_report (
  id          uuid primary key,
  number      text not null,
  token       text not null,
  name        text not null,
  phone       text not null,
  e164        text not null,
  address     text not null,
  model_text  text not null default '',
  serial      text not null default '',
  fault       text not null,
  wish_from   timestamptz,
  wish_to     timestamptz,
  wish_note   text not null default '',
  status      text not null,
  reported_at timestamptz not null,
  settled_at  timestamptz,
  settled_by  uuid references person,
  reason      text,
  version     integer not null default 0,
  constraint fault_report_number_once unique (number),
  constraint fault_report_token_once unique (token),
  constraint fault_report_status check (
    status = 'waiting' and settled_at is null
    or status = 'registered' and settled_at is not null
    or status = 'dismissed' and settled_at is not null and reason is not null)
);
create index fault_report_waiting on fault_report (reported_at) where status = 'waiting';

create table ticket (
  id               uuid primary key,
  number           text not null,
  branch_id        uuid not null references branch,
  status           text not null,
  service_type     text not null,
  channel          text not null,
  customer_id      uuid not null references customer,
  site_id          uuid references site,
  area_id          uuid references service_area,
  -- Why this centre serves it though the place is not in its territory, or why it was moved here (3.2).
  territory_reason text,
  equipment_id     uuid references equipment,
  model_id         uuid not null references product_model,
  contract_id      uuid references maintenance_contract,
  voucher_id       uuid references voucher,
  report_id        uuid references fault_report,
  -- As the caller gave them (1.3a); the customer's own record may change later.
  name             text not null,
  address          text not null,
  caller_phone     text not null,
  contact_name     text not null default '',
  contact_phone    text not null default '',
  fault            text not null,
  wish_from        timestamptz,
  wish_to          timestamptz,
  wish_note        text not null default '',
  opened_at        timestamptz not null,
  opened_by        uuid references person,
  touched_at       timestamptz not null,
  chases           integer not null default 0,
  -- When a technician is due at the door, and the rule it came from (1.14).
  arrive_by        timestamptz,
  arrive_rule      jsonb,
  technician_id    uuid references person,
  arrived_at       timestamptz,
  finished_at      timestamptz,
  fee              numeric(12, 2),
  fee_reason       text,
  closed_at        timestamptz,
  closed_by        uuid references person,
  cancelled_at     timestamptz,
  cancelled_by     uuid references person,
  cancel_reason    text,
  follow_token     text not null,
  follow_until     timestamptz,
  version          integer not null default 0,
  constraint ticket_number_once unique (number),
  constraint ticket_follow_token_once unique (follow_token),
  constraint ticket_service_type check (service_type in ('paid', 'contract', 'free')),
  constraint ticket_channel check (channel in ('phone', 'letter', 'counter', 'web', 'mail')),
  constraint ticket_names_contract check ((service_type = 'contract') = (contract_id is not null)),
  constraint ticket_fee check (fee >= 0),
  constraint ticket_filled check (length(trim(name)) > 0 and length(trim(address)) > 0 and length(trim(caller_phone)) > 0),
  constraint ticket_status check (
    status = 'registered' and technician_id is null and closed_at is null and cancelled_at is null
    or status in ('dispatched', 'under_way', 'on_site') and technician_id is not null and closed_at is null and cancelled_at is null
    or status in ('to_take_in', 'done') and finished_at is not null and closed_at is null and cancelled_at is null
    or status = 'closed' and finished_at is not null and closed_at is not null and cancelled_at is null
    or status = 'cancelled' and cancelled_at is not null and length(trim(cancel_reason)) > 0)
);
-- The supervisor's queue by deadline, page after page; a call without a deadline is due at the end of time.
create index ticket_undispatched on ticket (branch_id, coalesce(arrive_by, 'infinity'), id) where status = 'registered';
create index ticket_open_due on ticket (branch_id, coalesce(arrive_by, 'infinity'), id)
  where status not in ('closed', 'cancelled');
-- Asked for by the beginning of its number or the end of it, as people read it out, and by the number someone calls from.
create index ticket_by_number on ticket (number text_pattern_ops);
create index ticket_by_number_end on ticket (reverse(search_text(number)) text_pattern_ops);
create index ticket_by_caller on ticket (caller_phone);
create index ticket_open_by_technician on ticket (technician_id) where status in ('dispatched', 'under_way', 'on_site');
create index ticket_register on ticket (branch_id, opened_at desc, id desc);
create index ticket_register_all on ticket (opened_at desc, id desc);
create index ticket_by_customer on ticket (customer_id, opened_at desc);
create index ticket_by_equipment on ticket (equipment_id, opened_at desc) where equipment_id is not null;
create index ticket_open_by_deadline on ticket (branch_id, arrive_by) where status in ('registered', 'dispatched', 'under_way');
create index ticket_waiting_closure on ticket (branch_id, finished_at) where status = 'done';

create table dispatch (
  id              uuid primary key,
  ticket_id       uuid not null references ticket,
  technician_id   uuid not null references person,
  dispatched_at   timestamptz not null,
  dispatched_by   uuid not null references person,
  planned_at      timestamptz not null,
  planned_minutes integer not null,
  -- Why a newer call went before a carried-over one (1.13), or why it was dispatched again.
  reason          text,
  ended_at        timestamptz,
  ending          text,
  ending_reason   text,
  constraint dispatch_minutes check (planned_minutes between 5 and 1440),
  constraint dispatch_ending check (
    ended_at is null and ending is null
    or ended_at is not null and ending in ('finished', 'refused', 'dispatched_again', 'withdrawn', 'not_finished', 'cancelled'))
);
create unique index dispatch_one_open on dispatch (ticket_id) where ended_at is null;
create index dispatch_by_ticket on dispatch (ticket_id);
create index dispatch_by_technician on dispatch (technician_id, planned_at);

create table visit (
  id            uuid primary key,
  ticket_id     uuid not null references ticket,
  technician_id uuid not null references person,
  departed_at   timestamptz not null,
  arrived_at    timestamptz,
  left_at       timestamptz,
  outcome       text,
  note          text not null default '',
  diagnosis     text not null default '',
  work_done     text not null default '',
  version       integer not null default 0,
  constraint visit_in_order check (arrived_at >= departed_at and left_at >= coalesce(arrived_at, departed_at)),
  constraint visit_outcome check (
    outcome is null and left_at is null
    or left_at is not null and (outcome = 'not_home' or arrived_at is not null and outcome in ('fixed', 'take_in', 'come_back')))
);
create index visit_by_ticket on visit (ticket_id);
create unique index visit_one_open on visit (ticket_id) where left_at is null;

create table visit_minutes (
  visit_id uuid not null references visit on delete cascade,
  category text not null,
  minutes  integer not null,
  constraint visit_minutes_pk primary key (visit_id, category),
  constraint visit_minutes_positive check (minutes between 1 and 1440),
  constraint visit_minutes_category check (category in ('inspection', 'repair', 'part_replacement', 'installation',
    'maintenance', 'advice', 'travel', 'other'))
);

create table photo (
  id         uuid primary key,
  ticket_id  uuid references ticket,
  visit_id   uuid references visit,
  report_id  uuid references fault_report,
  file_id    uuid not null references stored_file,
  taken_by   uuid references person,
  taken_at   timestamptz not null,
  constraint photo_belongs check (num_nonnulls(ticket_id, report_id) >= 1)
);
create index photo_by_ticket on photo (ticket_id);
create index photo_by_report on photo (report_id);

-- A signature holds for the very content it was given for, named by its hash (1.4a).
create table signature (
  id           uuid primary key,
  ticket_id    uuid not null references ticket,
  kind         text not null,
  how          text not null,
  signer       text not null,
  content      jsonb not null,
  content_hash text not null,
  strokes      jsonb,
  file_id      uuid not null references stored_file,
  signed_at    timestamptz not null,
  taken_by     uuid not null references person,
  constraint signature_kind check (kind in ('completion', 'take_away', 'giving_back')),
  constraint signature_how check (how = 'paper' and strokes is null or how = 'drawn' and strokes is not null)
);
create index signature_by_ticket on signature (ticket_id, signed_at);

-- Time on internal work (1.1d): no customer, no charge.
create table internal_job (
  id        uuid primary key,
  branch_id uuid not null references branch,
  person_id uuid not null references person,
  kind      text not null,
  done_on   date not null,
  minutes   integer not null,
  note      text not null default '',
  booked_at timestamptz not null,
  constraint internal_job_kind check (kind in ('inspection', 'parts', 'tools', 'training', 'other')),
  constraint internal_job_minutes check (minutes between 1 and 1440)
);
create index internal_job_by_person on internal_job (person_id, done_on);
