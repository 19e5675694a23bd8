-- The supervisor looked at everybody's jobs and hours of a week and evened them out (16.10b).
create table week_review (
  branch_id   uuid not null references branch,
  monday      date not null,
  note        text not null default '',
  reviewed_by uuid not null references person,
  reviewed_at timestamptz not null,
  constraint week_review_pk primary key (branch_id, monday)
);
