-- Human numbers (T261123-0007): one row per series, counted under its lock.
create table number_series (
  series text primary key,
  last   bigint not null,
  constraint number_series_counts_up check (last > 0)
);

-- What a POST answered, so that the same POST sent twice happens once.
create table repeated_request (
  key         text not null,
  person_id   uuid not null,
  fingerprint text not null,
  result      uuid,
  asked_at    timestamptz not null,
  constraint repeated_request_pk primary key (person_id, key)
);
create index repeated_request_by_age on repeated_request (asked_at);

-- Pictures and signatures. In the database so that a backup holds the record and its proof together.
create table stored_file (
  id           uuid primary key,
  content_type text not null,
  sha256       text not null,
  size         integer not null,
  bytes        bytea not null,
  stored_at    timestamptz not null,
  constraint stored_file_has_size check (size > 0 and size = octet_length(bytes)),
  constraint stored_file_is_picture check (content_type in ('image/jpeg', 'image/png', 'image/webp'))
);
alter table stored_file alter column bytes set storage external;

-- Everything that happened, in order, for good.
create table journal (
  seq       bigint generated always as identity primary key,
  -- The writing transaction: readers follow commits, not the sequence, which can overtake itself.
  tx        xid8 not null default pg_current_xact_id(),
  at        timestamptz not null,
  kind      text not null,
  branch_id uuid,
  actor_id  uuid,
  payload   jsonb not null,
  constraint journal_kind_is_named check (kind ~ '^[a-z_]+\.[a-z_]+$')
);
create index journal_by_commit on journal (tx, seq);

-- Whom an entry is about: a call is on the page of its ticket, its customer and its equipment.
create table journal_subject (
  subject_kind text not null,
  subject_id   uuid not null,
  seq          bigint not null references journal,
  constraint journal_subject_pk primary key (subject_id, seq, subject_kind)
);
create index journal_subject_by_entry on journal_subject (seq);

-- How a trigger refuses what breaks a rule: in the words of a check constraint, since of a failure's parts Hibernate keeps
-- only these, and finds the rule's name, and so its sentence, in them.
create function refuse(rule text, says text) returns void language plpgsql as $$
begin
  raise exception '% (violates check constraint "%")', says, rule using errcode = 'check_violation', constraint = rule;
end $$;

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end $$;
create trigger journal_append_only before update or delete on journal
  for each row execute function journal_is_append_only();
create trigger journal_subject_append_only before update or delete on journal_subject
  for each row execute function journal_is_append_only();
