-- A period of a regulation as it was found when it was closed. It never changes.
create table snapshot (
  id            uuid primary key,
  regulation_id uuid not null references regulation,
  from_day      date not null,
  to_day        date not null,
  note          text not null,
  -- The figures of each article, and the SHA-256 of the list of records behind them.
  content       jsonb not null,
  -- SHA-256 of the content as canonical JSON: names sorted, no blanks, UTF-8.
  hash          text not null,
  closed_by     uuid not null references person,
  closed_at     timestamptz not null,
  constraint snapshot_forward check (to_day >= from_day)
);
create index snapshot_by_regulation on snapshot (regulation_id, id desc);

-- The records behind an article's figures, one a line: kind, id, outcome.
create table snapshot_records (
  snapshot_id uuid not null references snapshot deferrable initially deferred,
  article_id  uuid not null references article,
  records     text not null,
  constraint snapshot_records_pk primary key (snapshot_id, article_id)
);

create function snapshot_is_closed() returns trigger language plpgsql as $$
begin
  raise exception 'a closed period never changes' using errcode = 'restrict_violation';
end $$;
create trigger snapshot_closed before update or delete on snapshot
  for each row execute function snapshot_is_closed();
create trigger snapshot_records_closed before update or delete on snapshot_records
  for each row execute function snapshot_is_closed();
