-- Asked by the day for all who worked, so by when a visit ended and not by whose it was.
create index visit_by_leaving on visit (left_at) where left_at is not null;
create index repair_time_by_day on repair_time (day);
create index internal_job_by_day on internal_job (done_on);

-- What people worked on a day of the company: a visit counts on the day it ended, internal work and repairs on the day
-- they were booked for. A visit without minutes (nobody at home) is a row without a category: its technician worked.
create function work_of_day(asked date)
returns table (person_id uuid, source text, category text, minutes integer) language sql stable as $$
  select v.technician_id, 'visits', m.category, coalesce(m.minutes, 0)
  from company c
    join visit v on v.left_at >= asked::timestamp at time zone c.zone
      and v.left_at < (asked + 1)::timestamp at time zone c.zone
    left join visit_minutes m on m.visit_id = v.id
  union all
  select r.person_id, 'repairs', r.category, r.minutes from repair_time r where r.day = asked
  union all
  select j.person_id, 'internal', j.kind, j.minutes from internal_job j where j.done_on = asked
$$;

-- A technician's day (1.10), as it was when it was handed in.
create table daily_report (
  id           uuid primary key,
  person_id    uuid not null references person,
  branch_id    uuid not null references branch,
  day          date not null,
  status       text not null,
  minutes      integer not null,
  note         text not null default '',
  submitted_at timestamptz not null,
  reviewed_at  timestamptz,
  reviewed_by  uuid references person,
  version      integer not null default 0,
  constraint daily_report_once unique (person_id, day),
  constraint daily_report_minutes check (minutes >= 0),
  constraint daily_report_status check (
    status = 'submitted' and reviewed_at is null and reviewed_by is null
    or status = 'reviewed' and reviewed_at is not null and reviewed_by is not null)
);
create index daily_report_by_branch on daily_report (branch_id, day desc, id desc);
create index daily_report_by_day on daily_report (day desc, id desc);

create table daily_report_line (
  report_id uuid not null references daily_report,
  source    text not null,
  category  text not null,
  minutes   integer not null,
  constraint daily_report_line_pk primary key (report_id, source, category),
  constraint daily_report_line_source check (source in ('visits', 'repairs', 'internal')),
  constraint daily_report_line_minutes check (minutes > 0)
);

-- What was recorded or taken back for the day after the report was handed in.
create table daily_report_correction (
  id        bigint generated always as identity primary key,
  report_id uuid not null references daily_report,
  source    text not null,
  category  text not null,
  minutes   integer not null,
  made_at   timestamptz not null,
  made_by   uuid references person,
  constraint daily_report_correction_says_something check (minutes <> 0)
);
create index daily_report_correction_by_report on daily_report_correction (report_id);

-- What a report says together with its corrections.
create function said_by_report(asked uuid)
returns table (source text, category text, minutes integer) language sql stable as $$
  select said.source, said.category, sum(said.minutes)::integer
  from (
    select l.source, l.category, l.minutes from daily_report_line l where l.report_id = asked
    union all
    select c.source, c.category, c.minutes from daily_report_correction c where c.report_id = asked) said
  group by said.source, said.category
  having sum(said.minutes) <> 0
$$;

-- The supervisor's day (1.11): the technicians' reports by person and category, and who handed in none.
create table supervisor_report (
  id           uuid primary key,
  number       text not null,
  branch_id    uuid not null references branch,
  day          date not null,
  status       text not null,
  minutes      integer not null,
  note         text not null default '',
  submitted_at timestamptz not null,
  submitted_by uuid not null references person,
  forwarded_at timestamptz,
  forwarded_by uuid references person,
  version      integer not null default 0,
  constraint supervisor_report_once unique (branch_id, day),
  constraint supervisor_report_number_once unique (number),
  constraint supervisor_report_minutes check (minutes >= 0),
  constraint supervisor_report_status check (
    status = 'submitted' and forwarded_at is null and forwarded_by is null
    or status = 'forwarded' and forwarded_at is not null and forwarded_by is not null)
);
create table supervisor_report_line (
  report_id uuid not null references supervisor_report,
  person_id uuid not null references person,
  source    text not null,
  category  text not null,
  minutes   integer not null,
  constraint supervisor_report_line_pk primary key (report_id, person_id, source, category)
);
create table supervisor_report_missing (
  report_id uuid not null references supervisor_report,
  person_id uuid not null references person,
  constraint supervisor_report_missing_pk primary key (report_id, person_id)
);
create index supervisor_report_inbox on supervisor_report (forwarded_at desc, id desc) where status = 'forwarded';

-- What was handed in stays as it was: a late entry makes a correction.
create function report_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a report that was handed in is not changed' using errcode = 'restrict_violation';
end $$;
create trigger daily_report_is_kept before update on daily_report for each row
  when (row (old.person_id, old.branch_id, old.day, old.minutes, old.note, old.submitted_at)
    is distinct from row (new.person_id, new.branch_id, new.day, new.minutes, new.note, new.submitted_at))
  execute function report_is_kept();
create trigger daily_report_is_not_removed before delete on daily_report
  for each row execute function report_is_kept();
create trigger daily_report_line_is_kept before update or delete on daily_report_line
  for each row execute function report_is_kept();
create trigger daily_report_correction_is_kept before update or delete on daily_report_correction
  for each row execute function report_is_kept();

-- Until it goes on to the service department it may be compiled anew; then it is locked.
create trigger supervisor_report_is_kept before update or delete on supervisor_report for each row
  when (old.status = 'forwarded') execute function report_is_kept();
create function line_of_forwarded_report_is_kept() returns trigger language plpgsql as $$
begin
  if exists (select from supervisor_report where id = coalesce(old.report_id, new.report_id) and status = 'forwarded') then
    raise exception 'a report that was handed in is not changed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger supervisor_report_line_is_kept before insert or update or delete on supervisor_report_line
  for each row execute function line_of_forwarded_report_is_kept();
create trigger supervisor_report_missing_is_kept before insert or update or delete on supervisor_report_missing
  for each row execute function line_of_forwarded_report_is_kept();
