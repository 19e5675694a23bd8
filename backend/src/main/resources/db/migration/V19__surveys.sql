-- 1.18b: a day of the register whose calls all have their card. Whoever writes the row makes the cards of that day.
create table survey_day (
  day     date primary key,
  calls   integer not null,
  made_at timestamptz not null
);

-- 1.18b, 1.19: the opinion card (客户意见调查卡) of one call: exactly one, whoever makes it.
create table survey_card (
  id              uuid primary key,
  number          text not null,
  ticket_id       uuid not null references ticket,
  customer_id     uuid not null references customer,
  branch_id       uuid not null references branch,
  -- The day of the register it belongs to.
  day             date not null,
  -- Who is rated; known once the job is over.
  technician_id   uuid references person,
  status          text not null,
  made_at         timestamptz not null,
  -- The job is over and the day after it has come.
  ready_at        timestamptz,
  -- SHA-256 of what stands in the customer's link; the link itself is kept by nobody but the customer.
  token_hash      text,
  expires_at      timestamptz,
  -- The mail is in the outbox; it is sent when the mail server has taken it.
  mailed_at       timestamptz,
  channel         text,
  sent_at         timestamptz,
  sent_by         uuid references person,
  answered_at     timestamptz,
  answered_by     uuid references person,
  answer_way      text,
  attitude        integer,
  skill           integer,
  arrival         integer,
  promises        integer,
  remark          text not null default '',
  sort            text,
  excused_at      timestamptz,
  excused_by      uuid references person,
  excuse          text,
  version         integer not null default 0,
  constraint survey_card_once_per_call unique (ticket_id),
  constraint survey_card_number_once unique (number),
  constraint survey_card_link_once unique (token_hash),
  constraint survey_card_channel check (channel in ('mail', 'link', 'paper', 'phone')),
  constraint survey_card_way check (answer_way in ('link', 'paper', 'phone')),
  constraint survey_card_sort check (sort in ('none', 'suggestion', 'complaint')),
  constraint survey_card_levels check (attitude between 1 and 4 and skill between 1 and 4 and arrival between 1 and 4
    and promises between 1 and 4),
  constraint survey_card_link_ends check ((token_hash is null) = (expires_at is null)),
  constraint survey_card_status check (
    status = 'waiting' and ready_at is null and sent_at is null and answered_at is null
    or status = 'to_send' and ready_at is not null and sent_at is null and answered_at is null
    or status = 'sent' and sent_at is not null and channel is not null and answered_at is null
    or status = 'answered' and sent_at is not null and answered_at is not null and answer_way is not null and sort is not null
      and num_nulls(attitude, skill, arrival, promises) = 0
    or status = 'excused' and excused_at is not null and length(trim(excuse)) > 0 and answered_at is null)
);
create index survey_card_waiting on survey_card (id) where status = 'waiting';
create index survey_card_to_send on survey_card (id) where status = 'to_send';
create index survey_card_by_day on survey_card (day desc, number desc);
create index survey_card_by_branch on survey_card (branch_id, day desc, number desc);
create index survey_card_by_customer on survey_card (customer_id);
-- Results are of the cards that went out in a period, and of those of them that came back.
create index survey_card_by_sending on survey_card (sent_at) include (technician_id, branch_id, answered_at)
  where sent_at is not null;

-- 1.16a: somebody looked at a month's results; with a measure where something is to be improved.
create table survey_review (
  id            uuid primary key,
  month         date not null,
  branch_id     uuid references branch,
  technician_id uuid references person,
  -- Blank: looked at, and nothing to improve.
  measure       text not null default '',
  -- What the results were then: answers, cards sent and the average of each aspect.
  results       jsonb not null,
  reviewed_by   uuid not null references person,
  reviewed_at   timestamptz not null,
  constraint survey_review_month check (extract(day from month) = 1)
);
create index survey_review_by_month on survey_review (month desc, reviewed_at desc);

-- 5.1.2.5: satisfaction and loyalty asked of chosen customers.
create table survey (
  id          uuid primary key,
  number      text not null,
  title       text not null,
  -- As people call it: 2026 上半年.
  period      text not null,
  status      text not null,
  made_at     timestamptz not null,
  made_by     uuid not null references person,
  sent_at     timestamptz,
  -- Until when links are answered.
  answer_by   date,
  closed_at   timestamptz,
  closed_by   uuid references person,
  report_note text not null default '',
  reported_at timestamptz,
  reported_by uuid references person,
  version     integer not null default 0,
  constraint survey_number_once unique (number),
  constraint survey_status check (
    status = 'draft' and sent_at is null
    or status = 'sent' and sent_at is not null and answer_by is not null and closed_at is null
    or status = 'closed' and closed_at is not null and reported_at is null
    or status = 'reported' and reported_at is not null)
);

create table survey_question (
  id        uuid primary key,
  survey_id uuid not null references survey on delete cascade,
  position  integer not null,
  measure   text not null,
  text      text not null,
  constraint survey_question_place unique (survey_id, position),
  constraint survey_question_measure check (measure in ('satisfaction', 'loyalty')),
  constraint survey_question_says check (length(trim(text)) > 0)
);

-- What dissatisfies several of them, and what is done against it (5.1.2.5b).
create table survey_cause (
  id          uuid primary key,
  survey_id   uuid not null references survey,
  cause       text not null,
  measure     text not null default '',
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  version     integer not null default 0,
  constraint survey_cause_says check (length(trim(cause)) > 0)
);
create index survey_cause_by_survey on survey_cause (survey_id);

-- One customer's sheet of a survey.
create table survey_sheet (
  id          uuid primary key,
  survey_id   uuid not null references survey,
  customer_id uuid not null references customer,
  token_hash  text,
  mailed      boolean not null default false,
  answered_at timestamptz,
  answered_by uuid references person,
  answer_way  text,
  said        text not null default '',
  cause_id    uuid references survey_cause,
  version     integer not null default 0,
  constraint survey_sheet_once unique (survey_id, customer_id),
  constraint survey_sheet_link_once unique (token_hash),
  constraint survey_sheet_way check (answer_way in ('link', 'paper', 'phone')),
  constraint survey_sheet_answered check ((answered_at is null) = (answer_way is null))
);
create index survey_sheet_by_customer on survey_sheet (customer_id);

create table survey_answer (
  sheet_id    uuid not null references survey_sheet on delete cascade,
  question_id uuid not null references survey_question,
  level       integer not null,
  constraint survey_answer_pk primary key (sheet_id, question_id),
  constraint survey_answer_level check (level between 1 and 4)
);

-- 5.1.1.3b: who looks after a key customer, and how.
create table care_plan (
  customer_id uuid primary key references customer,
  owner_id    uuid not null references person,
  aim         text not null default '',
  made_at     timestamptz not null,
  made_by     uuid not null references person,
  version     integer not null default 0
);
create index care_plan_by_owner on care_plan (owner_id);

-- A contact with a customer outside a repair, planned or just made (5.1.1.3b, 5.1.2.2a, 5.1.2.5c, 9.4a).
create table care_contact (
  id           uuid primary key,
  number       text not null,
  customer_id  uuid not null references customer,
  branch_id    uuid not null references branch,
  purpose      text not null,
  way          text not null,
  planned_on   date not null,
  owner_id     uuid not null references person,
  plan_note    text not null default '',
  planned_at   timestamptz not null,
  planned_by   uuid not null references person,
  made_on      date,
  made_at      timestamptz,
  made_by      uuid references person,
  reached      boolean,
  said         text not null default '',
  score        integer,
  cancelled_at timestamptz,
  cancelled_by uuid references person,
  cancel_reason text,
  version      integer not null default 0,
  constraint care_contact_number_once unique (number),
  constraint care_contact_purpose check (purpose in ('care', 'win_back', 'inquiry')),
  constraint care_contact_way check (way in ('visit', 'phone', 'online', 'letter')),
  constraint care_contact_score check (score between 1 and 10),
  constraint care_contact_made check ((made_at is null) = (made_on is null) and (made_at is null) = (reached is null)),
  constraint care_contact_says_something check (reached is not true or length(trim(said)) > 0),
  constraint care_contact_cancelled check (cancelled_at is null or made_at is null and length(trim(cancel_reason)) > 0)
);
create index care_contact_planned on care_contact (branch_id, planned_on) where made_at is null and cancelled_at is null;
create index care_contact_by_customer on care_contact (customer_id, planned_on desc);
create index care_contact_made on care_contact (made_on desc) where made_at is not null;

-- What a customer needs, and what was done for it (5.1.2.2a, 5.1.2.5c).
create table care_need (
  id          uuid primary key,
  customer_id uuid not null references customer,
  contact_id  uuid references care_contact,
  need        text not null,
  found_at    timestamptz not null,
  found_by    uuid not null references person,
  action      text,
  acted_at    timestamptz,
  acted_by    uuid references person,
  constraint care_need_says check (length(trim(need)) > 0),
  constraint care_need_acted check ((action is null) = (acted_at is null))
);
create index care_need_by_customer on care_need (customer_id, found_at desc);
create index care_need_open on care_need (found_at) where acted_at is null;

-- 5.1.1.4b: how a customer is classified, and when somebody last looked whether all of it is right.
create table customer_review (
  customer_id uuid primary key references customer,
  class       text not null,
  region      text not null,
  reviewed_at timestamptz not null,
  reviewed_by uuid not null references person,
  version     integer not null default 0,
  constraint customer_review_class check (class in ('a', 'b', 'c')),
  constraint customer_review_region check (length(trim(region)) > 0)
);
create index customer_review_by_time on customer_review (reviewed_at);
