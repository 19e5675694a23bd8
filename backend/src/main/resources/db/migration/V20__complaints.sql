-- A complaint, from the first word to the account of what became of it (5.2, 1.20-1.22, 9.5-9.7).
create table complaint (
  id                     uuid primary key,
  number                 text not null,
  -- The customer's link stands behind it.
  token                  text not null,
  -- Null: it came from outside and no branch is known yet.
  branch_id              uuid references branch,
  source                 text not null,
  channel                text not null,
  -- In the customer's words, apart from what is found later (9.5d).
  content                text not null,
  about                  text not null,
  classification         text,
  severity               text not null,
  step                   text not null,
  step_since             timestamptz not null,
  touched_at             timestamptz not null,
  -- When anybody here first heard of it (5.1.2.4a).
  heard_at               timestamptz not null,
  registered_at          timestamptz not null,
  registered_by          uuid references person,
  customer_id            uuid references customer,
  complainant            text not null,
  phone                  text not null default '',
  email                  text not null default '',
  ticket_id              uuid references ticket,
  -- Whom it is about (5.3.1a, 9.5b).
  person_id              uuid references person,
  model_id               uuid references product_model,
  survey_card_id         uuid,
  owner_id               uuid references person,
  taken_up_at            timestamptz,
  -- The six particulars of a quality complaint (5.2.2.1b).
  order_number           text,
  part_number            text,
  shipped_on             date,
  quantity               integer,
  defective              integer,
  demand                 text,
  particulars_by         uuid references person,
  particulars_at         timestamptz,
  grounds                text,
  grounds_by             uuid references person,
  grounds_at             timestamptz,
  checked                text,
  checked_with           text,
  investigation          text,
  investigated_by        uuid references person,
  investigated_at        timestamptz,
  -- What was found: whose fault, from what cause, which department answers for it (5.2.2.2a, 5.2.2.2c).
  fault                  text,
  cause                  text,
  cause_note             text,
  department             text,
  finding                text,
  appraisal              text,
  appraisal_grounds      text,
  judged_by              uuid references person,
  judged_at              timestamptz,
  repeat_of              uuid references complaint,
  possible_causes        text,
  next_step              text,
  next_step_at           timestamptz,
  -- How it is handled, and what was agreed (5.2.2.3, 5.2.3.1.5).
  handling               text,
  handling_by            uuid references person,
  handling_at            timestamptz,
  solution               text,
  agreed_by              uuid references person,
  agreed_at              timestamptz,
  customer_agreed_on     date,
  customer_contact       text,
  submitted_at           timestamptz,
  decided_by             uuid references person,
  decided_at             timestamptz,
  -- What production reported (5.2.3.4.2).
  producing_unit         text,
  producers              text,
  produced_on            date,
  responsible_unit       text,
  responsible_branch_id  uuid references branch,
  responsible_person_id  uuid references person,
  still_investigated     boolean not null default false,
  responsibility_by      uuid references person,
  responsibility_at      timestamptz,
  -- Who visits the customer: the supervisor, or whom the supervisor specially sends (1.22).
  handler_id             uuid references person,
  handler_by             uuid references person,
  -- The unit it was passed to, and how it gets on (1.21).
  unit_id                uuid references branch,
  unit_since             timestamptz,
  difficulty             text,
  help_asked_at          timestamptz,
  chases                 integer not null default 0,
  -- The vice general manager read it or referred it on (1.20a).
  read_how               text,
  read_by                uuid references person,
  read_at                timestamptz,
  referred_to            uuid references person,
  -- Told to the company's management or its quality department (6.12a, 9.7c, 16.8a).
  reported_to            text,
  reported_at            timestamptz,
  report_read_by         uuid references person,
  report_read_at         timestamptz,
  -- A dispute: who is charged with it and what of the contract it rests on (5.3.5).
  disputed_at            timestamptz,
  dispute_person_id      uuid references person,
  dispute_contract_id    uuid references maintenance_contract,
  dispute_clauses        text,
  settlement             text,
  settled_at             timestamptz,
  outcome                text,
  prevention             text,
  dropped                text,
  drop_reason            text,
  closed_by              uuid references person,
  closed_at              timestamptz,
  -- The customer's answer whether it is solved (9.7b); asked anew after each closing.
  solved                 boolean,
  reopened               integer not null default 0,
  reopened_at            timestamptz,
  version                integer not null default 0,
  constraint complaint_number_once unique (number),
  constraint complaint_token_once unique (token),
  constraint complaint_card_once unique (survey_card_id),
  constraint complaint_says_something check (length(trim(content)) > 0),
  constraint complaint_of_somebody check (length(trim(complainant)) > 0),
  constraint complaint_source check (source in ('customer', 'market', 'survey', 'public_page')),
  constraint complaint_channel check (channel in ('phone', 'letter', 'counter', 'web', 'mail', 'card', 'visit', 'other')),
  constraint complaint_about check (about in ('attitude', 'head', 'words', 'quality', 'arrival', 'promise', 'price', 'other')),
  constraint complaint_classification check (classification in ('quality', 'human_factor', 'other')),
  constraint complaint_severity check (severity in ('light', 'ordinary', 'grave')),
  constraint complaint_step check (
    step = 'registered' and owner_id is null and closed_at is null
    or step in ('verifying', 'analysing', 'settling', 'executing') and owner_id is not null and closed_at is null
    or step = 'closed' and closed_at is not null and closed_by is not null and length(trim(outcome)) > 0),
  constraint complaint_quantities check (quantity > 0 and defective >= 0),
  constraint complaint_fault check (fault in ('ours', 'not_ours') and judged_at is not null or fault is null),
  constraint complaint_dropped check (
    dropped is null and drop_reason is null or dropped in ('baseless', 'duplicate') and length(trim(drop_reason)) > 0),
  constraint complaint_read check ((read_at is null) = (read_how is null)),
  constraint complaint_settled check (settled_at is null or disputed_at is not null and length(trim(settlement)) > 0)
);
create index complaint_open on complaint (severity, step_since, id) where step <> 'closed';
create index complaint_register on complaint (id desc);
create index complaint_by_branch on complaint (branch_id, id desc);
create index complaint_by_customer on complaint (customer_id, id desc) where customer_id is not null;
create index complaint_by_ticket on complaint (ticket_id) where ticket_id is not null;
create index complaint_by_person on complaint (person_id) where person_id is not null;
create index complaint_same_cause on complaint (model_id, cause) where step = 'closed' and cause is not null;
create index complaint_closed on complaint (closed_at) where closed_at is not null;

-- When it came to which step (5.3.3a); a reopened one passes them again.
create table complaint_stage (
  id           uuid primary key,
  complaint_id uuid not null references complaint,
  step         text not null,
  entered_at   timestamptz not null,
  entered_by   uuid references person
);
create index complaint_stage_by_complaint on complaint_stage (complaint_id, id);

-- What a department is asked, and its answer: facts, inspection, opinion, remedy, improvement … (5.2.2, 5.2.3).
create table complaint_question (
  id           uuid primary key,
  complaint_id uuid not null references complaint,
  department   text not null,
  about        text not null,
  asks         text not null default '',
  asked_by     uuid references person,
  asked_at     timestamptz not null,
  -- Confirmed, agreed, needed: what it means goes by what was asked.
  verdict      boolean,
  answer       text,
  answered_by  uuid references person,
  answered_at  timestamptz,
  -- No longer waited for: the complaint was reopened or asked anew.
  withdrawn_at timestamptz,
  version      integer not null default 0,
  constraint complaint_question_department check (department in ('service_department', 'quality', 'technical', 'production',
    'sales', 'accountant', 'storekeeper')),
  constraint complaint_question_about check (about in ('facts', 'particulars', 'help', 'inspection', 'opinion', 'production',
    'remedy', 'agreement', 'improvement', 'reading', 'other')),
  constraint complaint_question_answered check ((answered_at is null) = (answered_by is null))
);
create index complaint_question_by_complaint on complaint_question (complaint_id, id);
create index complaint_question_waiting on complaint_question (department, asked_at, id)
  where answered_at is null and withdrawn_at is null;
-- One of a kind waits at a department; asked twice it is the same question.
create unique index complaint_question_waits_once on complaint_question (complaint_id, department, about)
  where answered_at is null and withdrawn_at is null and about not in ('other', 'help');

-- What is done about it: actions, countermeasures, improvements, each with an owner and a day (5.2.2.4b, 5.2.3.1.4, 5.3.4).
create table complaint_measure (
  id           uuid primary key,
  complaint_id uuid not null references complaint,
  sort         text not null,
  what         text not null,
  department   text not null,
  owner_id     uuid not null references person,
  due_on       date not null,
  planned_by   uuid not null references person,
  planned_at   timestamptz not null,
  note         text not null default '',
  done_by      uuid references person,
  done_at      timestamptz,
  -- The department that drafted a countermeasure signs that it was carried out (5.2.3.3.2).
  signed_by    uuid references person,
  signed_at    timestamptz,
  effect       text,
  confirmed_by uuid references person,
  confirmed_at timestamptz,
  version      integer not null default 0,
  constraint complaint_measure_says check (length(trim(what)) > 0),
  constraint complaint_measure_sort check (sort in ('action', 'countermeasure', 'improvement')),
  constraint complaint_measure_in_order check (
    (done_at is null) = (done_by is null) and (signed_at is null or done_at is not null)
    and (confirmed_at is null or done_at is not null and length(trim(effect)) > 0))
);
create index complaint_measure_by_complaint on complaint_measure (complaint_id, id);
create index complaint_measure_open on complaint_measure (due_on, id) where confirmed_at is null;

-- A mishap in a department's own field (5.2.4a).
create table complaint_mishap (
  id           uuid primary key,
  complaint_id uuid not null references complaint,
  department   text not null,
  what         text not null,
  found_by     uuid not null references person,
  found_at     timestamptz not null,
  finding      text,
  measure      text,
  -- Why it exceeds the department's powers; then it is passed up.
  passed_why   text,
  settled_by   uuid references person,
  settled_at   timestamptz,
  version      integer not null default 0,
  constraint complaint_mishap_settled check (
    settled_at is null or length(trim(passed_why)) > 0 or length(trim(finding)) > 0 and length(trim(measure)) > 0)
);
create index complaint_mishap_by_complaint on complaint_mishap (complaint_id, id);
create index complaint_mishap_open on complaint_mishap (department, found_at) where settled_at is null;

-- Every word with the customer and with the units: contacts, messages, visits, chases, help (5.2.3.1.3, 5.2.2.4a, 1.20-1.22).
create table complaint_word (
  id           uuid primary key,
  complaint_id uuid not null references complaint,
  sort         text not null,
  -- How: phone, mail, letter, visit …
  channel      text,
  -- Of a message: progress, finding or result.
  about        text,
  text         text not null,
  -- Of a contact: the cause as the customer told it.
  cause        text,
  -- When it was; entered at may be later.
  at           timestamptz not null,
  by_id        uuid references person,
  -- Of a visit: whether it was the supervisor or the one specially sent.
  by_handler   boolean not null default false,
  constraint complaint_word_sort check (sort in ('contact', 'message', 'visit', 'chase', 'unit_answer', 'help_asked',
    'help_given', 'customer_answer')),
  constraint complaint_word_message check (
    (sort = 'message') = (about is not null) and (about is null or about in ('progress', 'finding', 'result')))
);
create index complaint_word_by_complaint on complaint_word (complaint_id, id);

create table complaint_photo (
  id           uuid primary key,
  complaint_id uuid not null references complaint,
  file_id      uuid not null references stored_file,
  taken_at     timestamptz not null
);
create index complaint_photo_by_complaint on complaint_photo (complaint_id);
