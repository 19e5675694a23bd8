-- Service standards (5.1.2.3a) and what each post answers for (9.8a), in versions that stay readable.
create table service_document (
  id      uuid primary key,
  kind    text not null,
  title   text not null,
  -- Of a post: the role it is for.
  role    text,
  version integer not null default 0,
  constraint service_document_title_once unique (kind, title),
  constraint service_document_role_once unique (role),
  constraint service_document_kind check (kind = 'standard' and role is null or kind = 'post' and role is not null)
);

create table service_document_version (
  id          uuid primary key,
  document_id uuid not null references service_document,
  number      integer not null,
  valid_from  date not null,
  text        text not null,
  reason      text not null,
  written_by  uuid not null references person,
  written_at  timestamptz not null,
  constraint service_document_version_once unique (document_id, number),
  constraint service_document_version_filled check (length(trim(text)) > 0 and length(trim(reason)) > 0)
);
create index service_document_in_force on service_document_version (document_id, valid_from desc, number desc);

create function version_is_kept() returns trigger language plpgsql as $$
begin
  perform refuse('version_stays', 'a version stays as it was written');
end $$;
create trigger version_kept before update or delete on service_document_version
  for each row execute function version_is_kept();

-- Whoever has read a version; a new one asks again.
create table document_reading (
  version_id uuid not null references service_document_version,
  person_id  uuid not null references person,
  read_at    timestamptz not null,
  constraint document_reading_pk primary key (version_id, person_id)
);

-- A shop takes a version of the standard over (5.1.2.3b).
create table shop_acknowledgement (
  version_id uuid not null references service_document_version,
  branch_id  uuid not null references branch,
  person_id  uuid not null references person,
  taken_at   timestamptz not null,
  constraint shop_acknowledgement_pk primary key (version_id, branch_id)
);

-- A shop looked at against the standard, as planned (5.1.2.3b).
create table shop_check (
  id          uuid primary key,
  number      text not null,
  branch_id   uuid not null references branch,
  document_id uuid not null references service_document,
  planned_on  date not null,
  planned_by  uuid not null references person,
  done_on     date,
  done_by     uuid references person,
  note        text not null default '',
  version     integer not null default 0,
  constraint shop_check_number_once unique (number),
  constraint shop_check_done check ((done_on is null) = (done_by is null))
);
create index shop_check_by_branch on shop_check (branch_id, planned_on desc);

create table shop_finding (
  id         uuid primary key,
  check_id   uuid not null references shop_check,
  branch_id  uuid not null references branch,
  what       text not null,
  due_on     date not null,
  settled_at timestamptz,
  settled_by uuid references person,
  how        text not null default '',
  version    integer not null default 0,
  constraint shop_finding_settled check ((settled_at is null) = (settled_by is null))
);
create index shop_finding_open on shop_finding (branch_id, due_on) where settled_at is null;
create index shop_finding_of_check on shop_finding (check_id);
