-- How a call that was not dispatched was dealt with: an answer, passed on, or a follow-up with a day (6.12b, 16.8b).
create table call_outcome (
  id        uuid primary key,
  ticket_id uuid not null references ticket,
  branch_id uuid not null references branch,
  sort      text not null,
  follow_on date,
  note      text not null,
  said_by   uuid not null references person,
  said_at   timestamptz not null,
  constraint call_outcome_sort check (
    sort in ('answered', 'passed_on') and follow_on is null
    or sort = 'follow_up' and follow_on is not null),
  constraint call_outcome_says_something check (length(trim(note)) > 0)
);
create index call_outcome_by_ticket on call_outcome (ticket_id, said_at desc);

-- A holiday on which really nobody called, as the head confirmed (6.14a).
create table quiet_day (
  branch_id    uuid not null references branch,
  day          date not null,
  confirmed_by uuid not null references person,
  confirmed_at timestamptz not null,
  constraint quiet_day_pk primary key (branch_id, day)
);

-- The sheet of a service that is done, on its way to the head's file (16.5b).
create table service_sheet (
  ticket_id    uuid primary key references ticket,
  branch_id    uuid not null references branch,
  handed_in_at timestamptz not null,
  handed_in_by uuid not null references person,
  filed_at     timestamptz,
  filed_by     uuid references person,
  version      integer not null default 0,
  constraint service_sheet_filed check ((filed_at is null) = (filed_by is null))
);
create index service_sheet_to_file on service_sheet (branch_id, handed_in_at) where filed_at is null;
