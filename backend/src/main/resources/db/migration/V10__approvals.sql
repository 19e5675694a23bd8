-- A request for the signatures that a gate of an article asks for; they hold for exactly these facts, and once.
create table approval (
  id              uuid primary key,
  number          text not null,
  article_id      uuid not null,
  article_version integer not null,
  rule_key        text not null,
  action          text not null,
  subject_kind    text not null,
  subject_id      uuid not null,
  subject_label   text,
  -- Whose people sign; null: those of the whole company.
  branch_id       uuid references branch,
  facts           jsonb not null,
  facts_hash      text not null,
  mode            text not null,
  status          text not null,
  asked_by        uuid not null references person,
  asked_at        timestamptz not null,
  note            text not null default '',
  settled_at      timestamptz,
  version         integer not null default 0,
  constraint approval_number_once unique (number),
  constraint approval_of_version foreign key (article_id, article_version) references article_version,
  constraint approval_mode check (mode in ('all', 'any', 'in_order')),
  constraint approval_status check (
    status = 'waiting' and settled_at is null
    or status in ('signed', 'refused', 'withdrawn', 'outdated', 'used') and settled_at is not null)
);
-- Asked twice at once, one waits.
create unique index approval_waits_once on approval (article_id, rule_key, subject_kind, subject_id, facts_hash)
  where status = 'waiting';
create index approval_waiting on approval (id desc) where status = 'waiting';
create index approval_by_subject on approval (subject_id, asked_at desc);
create index approval_by_asker on approval (asked_by, id desc);
create index approval_by_branch on approval (branch_id, id desc);

create table approval_step (
  approval_id  uuid not null references approval on delete cascade,
  position     integer not null,
  role         text not null,
  -- Where the role must be held; null: anywhere (head office).
  branch_id    uuid references branch,
  decision     text,
  person_id    uuid references person,
  -- Whom the person stood in for.
  on_behalf_of uuid references person,
  decided_at   timestamptz,
  reason       text,
  constraint approval_step_pk primary key (approval_id, position),
  constraint approval_step_decision check (
    decision is null and person_id is null and decided_at is null and on_behalf_of is null and reason is null
    or decision = 'signed' and person_id is not null and decided_at is not null and reason is null
    or decision = 'refused' and person_id is not null and decided_at is not null and length(trim(reason)) > 0)
);

-- Who signs for somebody away; both days inclusive.
create table delegation (
  person_id uuid primary key references person,
  to_id     uuid not null references person,
  from_day  date not null,
  until_day date not null,
  constraint delegation_to_another check (to_id <> person_id),
  constraint delegation_forward check (until_day >= from_day)
);
create index delegation_by_deputy on delegation (to_id);

-- Who may sign for a role: those who hold it, and on the day their deputies. A deputy's deputy may not.
create function signers(wanted text, place uuid, today date)
returns table (person_id uuid, name text, for_id uuid) language sql stable as $$
  with holder as (
    select p.id, p.name from person_role r join person p on p.id = r.person_id
    where r.role = wanted and p.active and (place is null or p.branch_id = place))
  select h.id, h.name, null::uuid from holder h
  union all
  select p.id, p.name, h.id
  from holder h join delegation d on d.person_id = h.id and today between d.from_day and d.until_day
    join person p on p.id = d.to_id and p.active
$$;

-- The signature that this person may give or refuse now, if any: in order where the request says so, one for each person,
-- and nobody under their own request unless there is nobody else.
create function may_decide(which uuid, who uuid, today date)
returns table (at_position integer, for_id uuid) language sql stable as $$
  select s.position, g.for_id
  from approval a join approval_step s on s.approval_id = a.id
    cross join lateral signers(s.role, s.branch_id, today) g
  where a.id = which and a.status = 'waiting' and s.decision is null and g.person_id = who
    and (a.mode <> 'in_order' or not exists (
      select from approval_step b where b.approval_id = a.id and b.position < s.position and b.decision is null))
    and not exists (select from approval_step d where d.approval_id = a.id and d.person_id = who)
    and (a.asked_by <> who or not exists (
      select from signers(s.role, s.branch_id, today) o
      where o.person_id <> who
        and not exists (select from approval_step d where d.approval_id = a.id and d.person_id = o.person_id)))
  order by s.position, g.for_id nulls first
  limit 1
$$;

-- Every time an action was let through under an article, and under which version of it: what the article was kept by.
create table gate_passage (
  id              uuid primary key,
  article_id      uuid not null,
  article_version integer not null,
  -- The article's rules that it met; together they are one time the article applied.
  rule_keys       text[] not null,
  action          text not null,
  subject_kind    text not null,
  subject_id      uuid not null,
  branch_id       uuid references branch,
  person_id       uuid references person,
  at              timestamptz not null,
  constraint gate_passage_met_rules check (cardinality(rule_keys) > 0),
  constraint gate_passage_of_version foreign key (article_id, article_version) references article_version
);
create index gate_passage_by_article on gate_passage (article_id, at);
create index gate_passage_by_subject on gate_passage (subject_id);
