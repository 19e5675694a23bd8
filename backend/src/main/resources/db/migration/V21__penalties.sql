-- Penalties on persons and units: proposed, then entered or set aside, and never deleted (5.2.4d, 5.3.1b, 6.6, 6.17, 16.6).
create table penalty (
  id               uuid primary key,
  number           text not null,
  person_id        uuid references person,
  branch_id        uuid not null references branch,
  reason           text not null,
  -- Complaints lie further down the house: only their id and number are kept.
  complaint_id     uuid,
  complaint_number text not null default '',
  article_id       uuid references article,
  rule_text        text not null default '',
  facts            text not null,
  happened_on      date not null,
  decision         text not null,
  severity         text,
  amount           numeric(10, 2),
  amount_reason    text not null default '',
  points           integer,
  proved           boolean,
  finding          text not null default '',
  found_at         timestamptz,
  found_by         uuid references person,
  status           text not null,
  proposed_at      timestamptz not null,
  proposed_by      uuid references person,
  decided_at       timestamptz,
  decided_by       uuid references person,
  set_aside_why    text not null default '',
  version          integer not null default 0,
  constraint penalty_number_once unique (number),
  constraint penalty_reason check (reason in ('attitude', 'head', 'responsibility', 'phone', 'other')),
  constraint penalty_decision check (decision in ('fine', 'probation', 'dismissal')),
  constraint penalty_severity check (severity in ('minor', 'medium', 'grave')),
  constraint penalty_amount check (amount > 0 and (points is null or points > 0)),
  -- Only people are put on probation or dismissed.
  constraint penalty_of_a_person check (person_id is not null or decision = 'fine'),
  constraint penalty_found check ((proved is null) = (found_at is null)),
  constraint penalty_status check (
    status = 'proposed' and decided_at is null
    or status = 'entered' and decided_at is not null and proved is distinct from false
      and (decision <> 'fine' or amount is not null or points is not null)
    or status = 'set_aside' and decided_at is not null and length(trim(set_aside_why)) > 0)
);
-- What follows from a complaint by itself follows once (5.3.1b, 6.17).
create unique index penalty_once_by_rule on penalty (complaint_id, person_id, reason) where proposed_by is null;
create index penalty_by_branch on penalty (branch_id, id desc);
create index penalty_by_person on penalty (person_id) where person_id is not null;
create index penalty_by_complaint on penalty (complaint_id) where complaint_id is not null;
