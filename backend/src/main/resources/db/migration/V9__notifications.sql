-- What was told: written once, however many it goes to, in both languages as the templates said it at that moment.
create table notice (
  id         uuid primary key,
  kind       text not null,
  about_kind text,
  about_id   uuid,
  branch_id  uuid references branch,
  article    text,
  facts      jsonb not null,
  said       jsonb not null,
  at         timestamptz not null,
  constraint notice_about_is_whole check ((about_kind is null) = (about_id is null)),
  constraint notice_said_in_both_languages check (said ? 'zh' and said ? 'en')
);
create index notice_newest_of_kind on notice (kind, at desc);

-- The inbox: one row for each person told.
create table inbox_notice (
  id        uuid primary key,
  notice_id uuid not null references notice,
  person_id uuid not null references person on delete cascade,
  at        timestamptz not null,
  read_at   timestamptz,
  constraint inbox_notice_person_once unique (notice_id, person_id)
);
create index inbox_notice_newest on inbox_notice (person_id, at desc, id desc);
create index inbox_notice_unread on inbox_notice (person_id) where read_at is null;

-- Where a gateway (SMS, WeChat Work, DingTalk) takes notices; kinds null: all of them.
create table webhook (
  id      uuid primary key,
  name    text not null,
  url     text not null,
  secret  text not null,
  kinds   text[],
  version integer not null default 0,
  constraint webhook_name_once unique (name),
  constraint webhook_url_form check (url ~ '^https?://')
);

-- One e-mail or one call of a webhook, to one addressee.
create table delivery (
  id            uuid primary key,
  notice_id     uuid not null references notice,
  channel       text not null,
  person_id     uuid references person on delete cascade,
  to_name       text not null,
  email         text not null default '',
  phone         text not null default '',
  language      text not null,
  webhook_id    uuid references webhook on delete set null,
  status        text not null default 'waiting',
  -- waiting: when to try; sending: when the claim runs out and another instance takes it up, sooner if this one is gone.
  due_at        timestamptz,
  -- Counted at the claim, so that the outcome of an older claim is told from this one's.
  tries         integer not null default 0,
  -- The instance that claimed it last, as kernel.Presence names it; null: it had no place then, the claim ends by time.
  claimed_by    integer,
  bundle_id     uuid references delivery,
  last_tried_at timestamptz,
  last_error    text,
  sent_at       timestamptz,
  at            timestamptz not null,
  constraint delivery_channel check (channel in ('email', 'webhook')),
  constraint delivery_status check (status in ('waiting', 'sending', 'sent', 'dead', 'joined')),
  constraint delivery_mail_has_address check (channel <> 'email' or email <> ''),
  constraint delivery_language check (language in ('zh', 'en')),
  constraint delivery_is_due_while_open check ((status in ('waiting', 'sending')) = (due_at is not null)),
  constraint delivery_sent_has_time check ((status = 'sent') = (sent_at is not null)),
  constraint delivery_joined_names_its_mail check ((status = 'joined') = (bundle_id is not null))
);
create index delivery_due on delivery (channel, due_at) where status in ('waiting', 'sending');
create index delivery_claimed on delivery (claimed_by) where status = 'sending';
create index delivery_waiting_of_person on delivery (person_id) where status = 'waiting' and channel = 'email';
create index delivery_of_bundle on delivery (bundle_id) where bundle_id is not null;
create index delivery_newest on delivery (at desc, id desc) where bundle_id is null;
create index delivery_newest_of_status on delivery (status, at desc, id desc) where bundle_id is null;
create index delivery_of_webhook on delivery (webhook_id) where webhook_id is not null;

-- When a person was last sent a mail of a kind: repeats within the hour wait for each other. Its row is the lock.
create table mail_rhythm (
  person_id uuid not null references person on delete cascade,
  kind      text not null,
  last_at   timestamptz not null,
  constraint mail_rhythm_pk primary key (person_id, kind)
);

-- The wording a company gave a kind itself; without a row the shipped text is said.
create table notice_template (
  id         uuid primary key,
  kind       text not null,
  zh_subject text not null,
  zh_body    text not null,
  en_subject text not null,
  en_body    text not null,
  version    integer not null default 0,
  constraint notice_template_kind_once unique (kind)
);

-- What a person chose: quiet hours by the company's zone (they may run past midnight) …
create table notice_habit (
  person_id   uuid primary key references person on delete cascade,
  quiet_from  time,
  quiet_until time,
  digest      boolean not null,
  constraint notice_habit_quiet_is_whole check ((quiet_from is null) = (quiet_until is null)),
  constraint notice_habit_quiet_ends check (quiet_from <> quiet_until)
);

-- … and by which way each kind comes; without a row by all of them.
create table notice_choice (
  person_id uuid not null references person on delete cascade,
  kind      text not null,
  in_app    boolean not null,
  email     boolean not null,
  webhook   boolean not null,
  constraint notice_choice_pk primary key (person_id, kind)
);

-- A backup was restored: whoever was told something between its moment and then must not be told again.
create table restoration (
  restored_at timestamptz primary key,
  backup_of   timestamptz not null,
  -- What the program tells by itself until then is held back; null: it has not been started since.
  held_until  timestamptz
);
