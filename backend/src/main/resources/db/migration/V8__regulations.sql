-- Counts every change of what is in force, so that each instance knows by one small read whether it must read anew.
create sequence rulebook_changes;

create table rulebook (
  only_one boolean primary key default true,
  -- From the sequence, so that a change that was rolled back never shares its number with another.
  changes  bigint not null default nextval('rulebook_changes'),
  -- Digest of the shipped texts that were written last; the same at the next start: nothing to do.
  shipped  text not null default '',
  constraint rulebook_only_one check (only_one)
);
insert into rulebook default values;

create table regulation (
  id         uuid primary key,
  code       text not null,
  number     integer not null,
  title_zh   text not null,
  title_en   text not null,
  -- Written by the company, not shipped.
  own        boolean not null,
  -- available: can be adopted; nothing of it runs.
  -- adopted: its running articles bind.
  -- retired: was adopted once; what was opened under it stays, nothing new is opened.
  status     text not null,
  adopted_at timestamptz,
  retired_at timestamptz,
  version    integer not null default 0,
  constraint regulation_code_once unique (code),
  constraint regulation_number_once unique (number),
  constraint regulation_status check (
    status = 'available' and adopted_at is null and retired_at is null
    or status = 'adopted' and adopted_at is not null and retired_at is null
    or status = 'retired' and adopted_at is not null and retired_at is not null)
);

create table article (
  id            uuid primary key,
  regulation_id uuid not null references regulation,
  ref           text not null,
  position      integer not null,
  own           boolean not null,
  -- The company changed its text or rules: a newer shipped one no longer replaces it.
  rewritten     boolean not null default false,
  -- The article_version that stands now; if it is retired, the one that stood last.
  version       integer not null,
  retired_at    timestamptz,
  constraint article_ref_once unique (regulation_id, ref),
  constraint article_version_counts_up check (version > 0)
);

create table article_version (
  article_id     uuid not null references article,
  version        integer not null,
  kind           text not null,
  zh             text not null,
  en             text not null,
  -- name → {type, zh, en, default}; json keeps the order in which a form shows them.
  parameters     json not null,
  -- name → the company's figure, where it set one.
  figures        jsonb not null,
  rules          jsonb not null,
  -- Names of all events, actions and figures that the rules speak of.
  needs          jsonb not null,
  -- What only people can know.
  manual         boolean not null,
  -- Names of features that must be there first.
  waits_for      jsonb not null,
  in_force_from  timestamptz not null,
  in_force_until timestamptz,
  -- Null: shipped.
  by             uuid,
  reason         text not null,
  constraint article_version_pk primary key (article_id, version),
  constraint article_version_kind check (kind in ('record', 'gate', 'obligation', 'report', 'money', 'conduct')),
  constraint article_version_forward check (in_force_until >= in_force_from)
);
create unique index article_version_open_once on article_version (article_id) where in_force_until is null;

-- What was opened under a version stays under it, so what it says never changes; only when it was in force is written later.
create function article_version_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(old) - 'in_force_from' - 'in_force_until' <> to_jsonb(new) - 'in_force_from' - 'in_force_until' then
    raise exception 'a version of an article is kept as it was' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger article_version_kept before update or delete on article_version
  for each row execute function article_version_is_kept();

-- Adopts a regulation as of a moment, for what is founded by SQL: the demo company and the tests.
create function adopt_regulation(adopted text, since timestamptz) returns void language sql as $$
  update regulation set status = 'adopted', adopted_at = since, retired_at = null, version = version + 1 where code = adopted;
  update article_version v set in_force_from = since
    from article a join regulation r on r.id = a.regulation_id
    where v.article_id = a.id and v.version = 1 and r.code = adopted and v.in_force_from > since;
  update rulebook set changes = nextval('rulebook_changes');
$$;

-- Sets figures of an article as of when its version came into force, for the same; the version stays below the new one.
create function set_figures(of_regulation text, of_ref text, given jsonb) returns void language sql as $$
  update article_version v set in_force_until = v.in_force_from
    from article a join regulation r on r.id = a.regulation_id
    where v.article_id = a.id and v.version = a.version and r.code = of_regulation and a.ref = of_ref;
  insert into article_version
    select (jsonb_populate_record(v, jsonb_build_object('version', v.version + 1, 'figures', v.figures || given,
      'in_force_until', null, 'reason', ''))).*
    from article_version v join article a on a.id = v.article_id and a.version = v.version
      join regulation r on r.id = a.regulation_id
    where r.code = of_regulation and a.ref = of_ref;
  update article a set version = a.version + 1
    from regulation r where r.id = a.regulation_id and r.code = of_regulation and a.ref = of_ref;
  update rulebook set changes = nextval('rulebook_changes');
$$;

-- 6.12, 12.3.13b: whoever is bound by an article of conduct has read it, once for each of its versions.
create table acknowledgement (
  article_id      uuid not null,
  article_version integer not null,
  person_id       uuid not null references person,
  at              timestamptz not null,
  constraint acknowledgement_pk primary key (person_id, article_id, article_version),
  constraint acknowledgement_of_version foreign key (article_id, article_version) references article_version
);
create index acknowledgement_by_article on acknowledgement (article_id, article_version);

-- 6.4: what somebody did against an article, and what followed.
create table breach (
  id              uuid primary key,
  article_id      uuid not null references article,
  article_version integer not null,
  person_id       uuid not null references person,
  branch_id       uuid not null references branch,
  happened_on     date not null,
  facts           text not null,
  consequence     text not null,
  -- A fine, a deduction; null: none.
  amount          numeric(12, 2),
  subject_kind    text,
  subject_id      uuid,
  recorded_at     timestamptz not null,
  recorded_by     uuid not null references person,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid references person,
  withdrawn_why   text,
  version         integer not null default 0,
  constraint breach_of_version foreign key (article_id, article_version) references article_version,
  constraint breach_amount_positive check (amount > 0),
  constraint breach_subject_whole check ((subject_kind is null) = (subject_id is null)),
  constraint breach_withdrawn_whole check (
    (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null))
);
create index breach_by_article on breach (article_id, id desc);
create index breach_by_person on breach (person_id, id desc);
