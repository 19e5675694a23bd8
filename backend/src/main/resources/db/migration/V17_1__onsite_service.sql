-- A fault is answered at once; another request is granted first (3.1.2, 3.2.4).
alter table ticket add request text not null default 'fault',
  add constraint ticket_request check (request in ('fault', 'other'));

-- What somebody took along, whom they met there, and what they put forward (3.2.3, 3.2.4b).
alter table visit
  add tools_missing text not null default '',
  add tools_reason text not null default '',
  add agreed_by_phone boolean not null default false,
  add site_contact text not null default '',
  add site_phone text not null default '',
  add solution text not null default '',
  -- What was found is not what had been reported (3.1.5).
  add differs boolean not null default false;

-- The slip a service person draws before leaving, and brings back signed (3.1.4b).
create table receipt_slip (
  id          uuid primary key,
  number      text not null,
  ticket_id   uuid not null references ticket,
  branch_id   uuid not null references branch,
  person_id   uuid not null references person,
  drawn_at    timestamptz not null,
  returned_at timestamptz,
  constraint receipt_slip_number_once unique (number)
);
create unique index receipt_slip_one_open on receipt_slip (ticket_id, person_id) where returned_at is null;
create index receipt_slip_out on receipt_slip (branch_id, person_id) where returned_at is null;

-- What is taken along to a fault of this kind of product (3.2.4b).
create table needed_tool (
  category text not null,
  tool     text not null,
  constraint needed_tool_pk primary key (category, tool),
  constraint needed_tool_named check (length(trim(tool)) > 0)
);

-- A problem bigger than the service person can settle (3.1.6, 3.2.5), until it is cleared.
create table escalation (
  id            uuid primary key,
  ticket_id     uuid not null references ticket,
  branch_id     uuid not null references branch,
  description   text not null,
  cannot_solve  boolean not null,
  departments   text[] not null default '{}',
  escalated_at  timestamptz not null,
  escalated_by  uuid not null references person,
  taken_at      timestamptz,
  taken_by      uuid references person,
  plan          text,
  planned_at    timestamptz,
  planned_by    uuid references person,
  cleared_at    timestamptz,
  cleared_by    uuid references person,
  version       integer not null default 0,
  constraint escalation_described check (length(trim(description)) > 0),
  constraint escalation_taken check ((taken_at is null) = (taken_by is null)),
  constraint escalation_plan check ((planned_at is null) = (plan is null) and (planned_at is null) = (planned_by is null)),
  constraint escalation_cleared check ((cleared_at is null) = (cleared_by is null))
);
create unique index escalation_one_open on escalation (ticket_id) where cleared_at is null;
create index escalation_by_ticket on escalation (ticket_id, escalated_at);
create index escalation_open on escalation (branch_id, escalated_at) where cleared_at is null;
