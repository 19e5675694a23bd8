-- What a superior gave somebody to do (8.4.6.3); only who gave it closes it.
create table given_task (
  id            uuid primary key,
  branch_id     uuid not null references branch,
  person_id     uuid not null references person,
  giver_id      uuid not null references person,
  title         text not null,
  quality       text not null,
  due_on        date not null,
  status        text not null,
  given_at      timestamptz not null,
  reported_at   timestamptz,
  report        text not null default '',
  late          boolean not null default false,
  sent_back     integer not null default 0,
  sent_back_why text not null default '',
  ended_at      timestamptz,
  withdrawn_why text not null default '',
  version       integer not null default 0,
  constraint given_task_by_another check (person_id <> giver_id),
  constraint given_task_filled check (length(trim(title)) > 0 and length(trim(quality)) > 0),
  constraint given_task_status check (
    status = 'given' and reported_at is null and ended_at is null
    or status = 'reported' and reported_at is not null and ended_at is null
    or status = 'accepted' and reported_at is not null and ended_at is not null
    or status = 'withdrawn' and ended_at is not null and length(trim(withdrawn_why)) > 0)
);
create index given_task_by_person on given_task (person_id, due_on, id);
create index given_task_by_giver on given_task (giver_id, due_on, id);
create index given_task_by_branch on given_task (branch_id, due_on, id);

-- The hours in which somebody must be at a branch's phone, each day; without a row 8 to 20 (6.7a).
create table phone_hours (
  branch_id uuid primary key references branch,
  from_hour integer not null,
  to_hour   integer not null,
  constraint phone_hours_of_a_day check (from_hour >= 0 and from_hour < to_hour and to_hour <= 24)
);

-- Who attends the phone in one hour of one day: one person, so that a missed call is somebody's.
create table phone_duty (
  branch_id uuid not null references branch,
  day       date not null,
  hour      integer not null,
  person_id uuid not null references person,
  constraint phone_duty_pk primary key (branch_id, day, hour),
  constraint phone_duty_hour check (hour between 0 and 23)
);

-- A week whose every hour has a name was told once.
create table phone_week (
  branch_id uuid not null references branch,
  monday    date not null,
  told_at   timestamptz not null,
  constraint phone_week_pk primary key (branch_id, monday)
);

-- A call missed or answered late, laid to whoever was on duty.
create table phone_breach (
  id             uuid primary key,
  number         text not null,
  branch_id      uuid not null references branch,
  sort           text not null,
  caller         text not null default '',
  rang_at        timestamptz not null,
  rings          integer,
  person_id      uuid references person,
  note           text not null default '',
  recorded_at    timestamptz not null,
  recorded_by    uuid not null references person,
  called_back_at timestamptz,
  called_back_by uuid references person,
  outcome        text not null default '',
  version        integer not null default 0,
  constraint phone_breach_number_once unique (number),
  constraint phone_breach_sort check (
    sort = 'missed' and rings is null
    or sort = 'late' and rings is not null and called_back_at is null),
  constraint phone_breach_called_back check ((called_back_at is null) = (called_back_by is null))
);
create index phone_breach_by_branch on phone_breach (branch_id, rang_at desc, id desc);
create index phone_breach_by_person on phone_breach (person_id, rang_at desc);
create index phone_breach_waiting on phone_breach (branch_id, rang_at) where sort = 'missed' and called_back_at is null;

-- A line forwarded over a holiday (6.7c, 6.11b, 16.7b).
create table phone_forwarding (
  id        uuid primary key,
  branch_id uuid not null references branch,
  holiday   date not null,
  line      text not null,
  number    text not null,
  person_id uuid not null references person,
  done_at   timestamptz not null,
  done_by   uuid not null references person,
  version   integer not null default 0,
  constraint phone_forwarding_line_once unique (branch_id, holiday, line),
  constraint phone_forwarding_line check (line in ('after_sales', 'office')),
  constraint phone_forwarding_number check (length(trim(number)) > 0)
);

-- Somebody's mobile was off when they were wanted (6.11a, 16.7a).
create table unreachable_incident (
  id           uuid primary key,
  branch_id    uuid not null references branch,
  person_id    uuid not null references person,
  number       text not null,
  tried_at     timestamptz not null,
  tried_by     uuid not null references person,
  note         text not null default '',
  explained_at timestamptz,
  reason       text not null default '',
  good         boolean,
  judged_by    uuid references person,
  version      integer not null default 0,
  constraint unreachable_incident_judged check ((good is null) = (judged_by is null)),
  constraint unreachable_incident_good check (not good or length(trim(reason)) > 0)
);
create index unreachable_incident_by_person on unreachable_incident (person_id, id desc);
create index unreachable_incident_by_branch on unreachable_incident (branch_id, id desc);
