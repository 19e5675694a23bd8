-- A small fee taken at the door (1.5a): the technician owes it until the accountant has it.
create table cash_collection (
  id            uuid primary key,
  ticket_id     uuid not null references ticket,
  technician_id uuid not null references person,
  branch_id     uuid not null references branch,
  amount        numeric(12, 2) not null,
  collected_at  timestamptz not null,
  confirmed_at  timestamptz,
  confirmed_by  uuid references person,
  version       integer not null default 0,
  constraint cash_collection_once unique (ticket_id),
  constraint cash_collection_positive check (amount > 0),
  constraint cash_collection_confirmed check ((confirmed_at is null) = (confirmed_by is null))
);
create index cash_collection_owed on cash_collection (branch_id, technician_id) where confirmed_at is null;

create table invoice (
  id           uuid primary key,
  number       text,
  ticket_id    uuid not null references ticket,
  branch_id    uuid not null references branch,
  amount       numeric(12, 2) not null,
  status       text not null,
  requested_at timestamptz not null,
  due_on       date not null,
  issued_at    timestamptz,
  issued_by    uuid references person,
  posted_at    timestamptz,
  posted_by    uuid references person,
  version      integer not null default 0,
  constraint invoice_one_per_ticket unique (ticket_id),
  constraint invoice_number_once unique (number),
  constraint invoice_positive check (amount > 0),
  -- requested: to be issued; waiting: issued, to be posted to the customer; posted.
  constraint invoice_status check (
    status = 'requested' and issued_at is null and posted_at is null
    or status = 'waiting' and posted_at is null
    or status = 'posted' and posted_at is not null)
);
create index invoice_open on invoice (branch_id, due_on) where status <> 'posted';
