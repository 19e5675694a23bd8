-- 1.15a: the expiry notice (保养到期通知书) of one end date was posted; an e-mail that the server took counts as posted.
create table expiry_notice (
  id          uuid primary key,
  contract_id uuid not null references maintenance_contract,
  ends_on     date not null,
  posted_on   date not null,
  note        text not null default '',
  posted_by   uuid references person,
  recorded_at timestamptz not null,
  constraint expiry_notice_once unique (contract_id, ends_on)
);

-- 1.15b: somebody went to win the renewal.
create table renewal_visit (
  id          uuid primary key,
  contract_id uuid not null references maintenance_contract,
  ends_on     date not null,
  visited_on  date not null,
  visitor_id  uuid not null references person,
  outcome     text not null,
  note        text not null default '',
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  constraint renewal_visit_outcome check (outcome in ('renewed', 'declined', 'pending'))
);
create index renewal_visit_by_contract on renewal_visit (contract_id, visited_on desc);
-- How far the renewal of one end has come (1.15); a contract of whose end nobody has been told yet has no row.
create table renewal (
  id           uuid primary key,
  contract_id  uuid not null references maintenance_contract,
  ends_on      date not null,
  stage        text not null,
  -- Who goes there, and when they mean to (1.15b).
  visitor_id   uuid references person,
  visit_on     date,
  -- What is asked for the next term, yuan.
  amount       numeric(12, 2),
  next_step_on date,
  note         text not null default '',
  successor_id uuid references maintenance_contract,
  lost_reason  text,
  decided_by   uuid references person,
  decided_at   timestamptz,
  version      integer not null default 0,
  constraint renewal_once unique (contract_id, ends_on),
  constraint renewal_amount check (amount >= 0),
  constraint renewal_stage check (stage in ('due', 'noticed', 'visited', 'talking', 'won', 'lost')),
  constraint renewal_won check ((stage = 'won') = (successor_id is not null)),
  constraint renewal_lost check ((stage = 'lost') = (lost_reason is not null)),
  constraint renewal_lost_reason check (lost_reason in ('price', 'competitor', 'no_need', 'unhappy', 'other')),
  constraint renewal_decided check (
    (stage in ('won', 'lost')) = (decided_at is not null) and (decided_at is null) = (decided_by is null))
);
-- Those that end soon, the next first.
create index maintenance_contract_by_end on maintenance_contract (ends_on, id);

-- 6.9: the customer was called after the repair; one who was not reached counts as tried, not as called back.
create table call_back (
  id        uuid primary key,
  ticket_id uuid not null references ticket,
  branch_id uuid not null references branch,
  reached   boolean not null,
  note      text not null default '',
  -- What the guide asks of whoever was reached; null: not asked.
  works          boolean,
  on_time        boolean,
  charges_clear  boolean,
  satisfaction   integer,
  next_step      text,
  called_by uuid not null references person,
  called_at timestamptz not null,
  constraint call_back_says_something check (not reached or length(trim(note)) > 0),
  constraint call_back_asks_whom_it_reached check (reached or num_nonnulls(works, on_time, charges_clear, satisfaction) = 0),
  constraint call_back_satisfaction check (satisfaction between 1 and 4),
  constraint call_back_next check (next_step in ('nothing', 'call_again', 'send_somebody', 'complaint'))
);
create index call_back_by_ticket on call_back (ticket_id, called_at desc);
create index call_back_by_branch on call_back (branch_id, called_at desc);

-- 1.18a: a unit released its call register of a day to the service department.
create table register_release (
  id          uuid primary key,
  branch_id   uuid not null references branch,
  day         date not null,
  calls       integer not null,
  released_by uuid not null references person,
  released_at timestamptz not null,
  constraint register_release_once unique (branch_id, day)
);
