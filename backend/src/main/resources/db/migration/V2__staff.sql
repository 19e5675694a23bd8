create table company (
  id              uuid primary key,
  only_one        boolean not null default true,
  name            text not null,
  zone            text not null,
  phone           text not null default '',
  currency        text not null default 'CNY',
  -- Where customers reach this installation, such as https://service.example.com; empty: not known.
  public_url      text not null default '',
  version         integer not null default 0,
  constraint company_is_one unique (only_one),
  constraint company_only_one check (only_one)
);

create table working_calendar (
  id      uuid primary key,
  name    text not null,
  version integer not null default 0,
  constraint working_calendar_name_once unique (name)
);

create table calendar_shift (
  calendar_id uuid not null references working_calendar on delete cascade,
  weekday     smallint not null,
  starts      time not null,
  ends        time not null,
  constraint calendar_shift_pk primary key (calendar_id, weekday, starts),
  constraint calendar_shift_weekday check (weekday between 1 and 7),
  constraint calendar_shift_forward check (ends > starts)
);

-- A day that differs from its weekday: a holiday, or a make-up working day (调休).
create table calendar_day (
  id          uuid primary key,
  calendar_id uuid not null references working_calendar on delete cascade,
  day         date not null,
  kind        text not null,
  name        text not null,
  constraint calendar_day_once unique (calendar_id, day),
  constraint calendar_day_kind check (kind in ('holiday', 'workday'))
);

create table calendar_day_shift (
  day_id uuid not null references calendar_day on delete cascade,
  starts time not null,
  ends   time not null,
  constraint calendar_day_shift_pk primary key (day_id, starts),
  constraint calendar_day_shift_forward check (ends > starts)
);

create table branch (
  id          uuid primary key,
  code        text not null,
  name        text not null,
  kind        text not null,
  phone       text not null default '',
  address     text not null default '',
  calendar_id uuid not null references working_calendar,
  active      boolean not null default true,
  version     integer not null default 0,
  constraint branch_code_once unique (code),
  constraint branch_kind check (kind in ('service_centre', 'branch', 'head_office'))
);

create table area_kind (
  code     text primary key,
  name_zh  text not null,
  name_en  text not null,
  shipped  boolean not null default false,
  position integer not null,
  version  integer not null default 0
);
insert into area_kind (code, name_zh, name_en, shipped, position) values
  ('downtown', '市区', 'Downtown', true, 1),
  ('suburb', '郊区', 'Suburb', true, 2),
  ('ring_1', '一环路内', 'Inside ring 1', true, 3),
  ('ring_2', '二环路内', 'Inside ring 2', true, 4),
  ('ring_3', '三环路内', 'Inside ring 3', true, 5),
  ('adjacent', '邻近地区', 'Adjacent', true, 6),
  ('remote', '边远地区', 'Remote', true, 7);

create table service_area (
  id        uuid primary key,
  name      text not null,
  kind      text not null references area_kind,
  branch_id uuid not null references branch,
  active    boolean not null default true,
  version   integer not null default 0,
  constraint service_area_name_once unique (branch_id, name)
);

create table person (
  id              uuid primary key,
  name            text not null,
  login           text not null,
  password_hash   text not null,
  phone           text not null default '',
  email           text not null default '',
  branch_id       uuid not null references branch,
  language        text,
  active          boolean not null default true,
  failed_sign_ins integer not null default 0,
  locked_until    timestamptz,
  version         integer not null default 0,
  constraint person_login_form check (login = lower(login) and length(login) between 2 and 60),
  constraint person_language check (language in ('zh-CN', 'en')),
  constraint person_login_once unique (login)
);
create index person_by_branch on person (branch_id);

create table person_role (
  person_id uuid not null references person on delete cascade,
  role      text not null,
  constraint person_role_pk primary key (person_id, role),
  constraint person_role_known check (role in ('clerk', 'technician', 'supervisor', 'branch_manager', 'service_department',
    'accountant', 'storekeeper', 'quality', 'technical', 'production', 'sales', 'vice_general_manager', 'general_manager', 'administrator'))
);

create table person_area (
  person_id uuid not null references person on delete cascade,
  area_id   uuid not null references service_area,
  constraint person_area_pk primary key (person_id, area_id)
);

create table person_skill (
  person_id uuid not null references person on delete cascade,
  category  text not null,
  constraint person_skill_pk primary key (person_id, category)
);

-- One signed-in browser or phone. The access token names it; ending it ends the token.
create table signed_in (
  id           uuid primary key,
  person_id    uuid not null references person on delete cascade,
  refresh_hash text not null,
  client       text not null,
  device       text not null default '',
  started_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null,
  ended_at     timestamptz,
  constraint signed_in_client check (client in ('browser', 'mobile'))
);
create index signed_in_open_by_person on signed_in (person_id) where ended_at is null;
create unique index signed_in_refresh_once on signed_in (refresh_hash);
create index signed_in_ended on signed_in (ended_at) where ended_at is not null;
