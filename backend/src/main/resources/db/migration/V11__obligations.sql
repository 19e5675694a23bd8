-- What someone owes by when. The rule's version and the payload that opened it stay beside it: a change of figures later
-- does not touch it.
create table obligation (
  id              uuid primary key,
  article_id      uuid not null references article,
  article_version integer not null,
  rule_key        text not null,
  -- Owed once per subject and this: a day, a period, a contract's end; where it comes with each event, the event's moment.
  occurrence      text not null,
  subject_kind    text not null,
  subject_id      uuid not null,
  subject_label   text not null,
  branch_id       uuid references branch,
  -- Whom steps to the customer are for.
  customer_id     uuid references customer,
  -- Whoever has the role in the branch owes it, unless it has passed to one person.
  owner_role      text,
  owner_id        uuid references person,
  -- open: owed; met: done in time; missed: not done in time, and stays so when it is done later;
  -- waived: let off, by whom and why; cancelled: what opened it fell away.
  status          text not null,
  -- The name under which a feature shows the deadline as its own.
  clock           text,
  opened_at       timestamptz not null,
  opened_by       text,
  opened          jsonb not null,
  visible_from    timestamptz not null,
  -- Null: the company has not set the figure; listed by age, never late.
  due_at          timestamptz,
  due_reason      jsonb,
  settled_at      timestamptz,
  settled_by      uuid references person,
  settled_note    text,
  missed_at       timestamptz,
  -- What the tick has yet to do, in order, and when it has to look again.
  steps           jsonb not null,
  next_at         timestamptz,
  version         integer not null default 0,
  constraint obligation_once unique (article_id, rule_key, subject_kind, subject_id, occurrence),
  constraint obligation_status check (
    status = 'open' and settled_at is null and missed_at is null
    or status = 'met' and settled_at is not null and missed_at is null
    or status = 'missed' and missed_at is not null
    or status = 'waived' and settled_at is not null and settled_by is not null and length(trim(settled_note)) > 0
    or status = 'cancelled' and settled_at is not null and missed_at is null),
  constraint obligation_due_is_explained check ((due_at is null) = (due_reason is null))
);
-- The tick reads from its beginning what is due, however much is open.
create index obligation_next on obligation (next_at) where next_at is not null;
create index obligation_unsettled on obligation (subject_id) where settled_at is null;
create index obligation_of_subject on obligation (subject_id, opened_at desc, id desc);
create index obligation_owed on obligation (coalesce(due_at, 'infinity'), id) where settled_at is null;
create index obligation_of_person on obligation (owner_id) where settled_at is null and owner_id is not null;
create index obligation_of_role on obligation (owner_role, branch_id) where settled_at is null and owner_id is null;
create index obligation_of_article on obligation (article_id, opened_at desc, id desc);
create index obligation_newest on obligation (opened_at desc, id desc);

-- Each step of an obligation happens once, whoever ticks.
create table obligation_step (
  obligation_id uuid not null references obligation on delete cascade,
  step          text not null,
  at            timestamptz not null,
  constraint obligation_step_once primary key (obligation_id, step)
);

-- A duty that comes again, for one company, branch or thing: when its next occurrence opens.
create table recurrence (
  article_id    uuid not null references article,
  rule_key      text not null,
  subject_kind  text not null,
  subject_id    uuid not null,
  subject_label text not null,
  branch_id     uuid references branch,
  customer_id   uuid references customer,
  opened_by     text,
  opened        jsonb not null,
  -- When it was done last, or began; what comes so long after the last time counts from here.
  since         timestamptz not null,
  times         integer not null,
  -- No occurrence opens after this; null: no end.
  until_at      timestamptz,
  -- Null: waits until the open one is done or missed.
  next_at       timestamptz,
  constraint recurrence_pk primary key (article_id, rule_key, subject_kind, subject_id)
);
create index recurrence_next on recurrence (next_at) where next_at is not null;
create index recurrence_of_subject on recurrence (subject_id);
