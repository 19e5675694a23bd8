-- 8.4.1.2a: the stock is frozen, counted, compared with the books, and what differs is posted as movements.
create table stock_count (
  id            uuid primary key,
  number        text not null,
  store_id      uuid not null references store,
  branch_id     uuid not null references branch,
  scope         text not null,
  area          text,
  -- The month it counts for, by its first day.
  month         date not null,
  status        text not null,
  -- Whoever counts does not see what should be there.
  blind         boolean not null default true,
  frozen_at     timestamptz not null,
  started_by    uuid not null references person,
  compared_at   timestamptz,
  compared_by   uuid references person,
  posted_at     timestamptz,
  posted_by     uuid references person,
  cancelled_at  timestamptz,
  cancelled_by  uuid references person,
  cancel_reason text,
  version       integer not null default 0,
  constraint stock_count_number_once unique (number),
  constraint stock_count_scope check (scope in ('all', 'parts') and area is null or scope = 'area' and area is not null),
  constraint stock_count_month check (extract(day from month) = 1),
  -- open: being counted; compared: all is counted, what differs is counted again and explained; posted; cancelled.
  constraint stock_count_status check (
    status = 'open' and compared_at is null and posted_at is null and cancelled_at is null
    or status = 'compared' and compared_at is not null and posted_at is null and cancelled_at is null
    or status = 'posted' and compared_at is not null and posted_at is not null and posted_by is not null
    or status = 'cancelled' and cancelled_at is not null and posted_at is null and length(trim(cancel_reason)) > 0)
);
create index stock_count_by_store on stock_count (store_id, id desc);
create index stock_count_open on stock_count (branch_id) where status in ('open', 'compared');

create table count_line (
  id           uuid primary key,
  count_id     uuid not null references stock_count,
  position     integer not null,
  part_id      uuid not null references part,
  bin_id       uuid references bin,
  -- What the books say since the goods are frozen, and what a piece of it is worth on average.
  book         integer not null,
  unit_cost    numeric(14, 4) not null default 0,
  counted      integer,
  counted_by   uuid references person,
  counted_at   timestamptz,
  -- What differs is counted again by somebody else, who says why.
  recounted    integer,
  recounted_by uuid references person,
  recounted_at timestamptz,
  reason       text not null default '',
  -- 8.4.3.4a: suspected to have been taken without the formalities.
  unauthorised boolean not null default false,
  constraint count_line_once unique (count_id, part_id),
  constraint count_line_counted check (
    counted >= 0 and counted_by is not null and counted_at is not null
    or counted is null and counted_by is null and counted_at is null),
  constraint count_line_recounted check (
    recounted is null and recounted_by is null or recounted >= 0 and recounted_by is not null and recounted_at is not null),
  constraint count_line_second_person check (recounted_by <> counted_by)
);
create index count_line_in_order on count_line (count_id, position);
create index count_line_open on count_line (count_id) where counted is null;

-- 8.4.1.2b: the papers of a finished count are kept as they were.
create function stock_count_is_kept() returns trigger language plpgsql as $$
begin
  if old.status in ('posted', 'cancelled') or tg_op = 'DELETE' then
    perform refuse('count_kept', 'a finished count stays as it was');
  end if;
  return new;
end $$;
create trigger stock_count_kept before update or delete on stock_count
  for each row execute function stock_count_is_kept();

create function count_line_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or exists (
    select from stock_count c where c.id = old.count_id and c.status in ('posted', 'cancelled')) then
    perform refuse('count_kept', 'a finished count stays as it was');
  end if;
  return new;
end $$;
create trigger count_line_kept before update or delete on count_line for each row execute function count_line_is_kept();

-- 8.3.3: tools by number, with who has them.
create table tool (
  id         uuid primary key,
  branch_id  uuid not null references branch,
  store_id   uuid not null references store,
  code       text not null,
  name       text not null,
  model      text not null default '',
  -- What it cost: what whoever loses it pays (10.3.5c).
  price      numeric(12, 2) not null,
  state      text not null,
  note       text not null default '',
  added_at   timestamptz not null,
  version    integer not null default 0,
  constraint tool_code_once unique (code),
  constraint tool_price check (price >= 0),
  constraint tool_says_something check (length(trim(code)) > 0 and length(trim(name)) > 0),
  constraint tool_state check (state in ('in_store', 'lent', 'lost', 'damaged', 'scrapped'))
);
create index tool_by_branch on tool (branch_id, code);

-- 10.3.5a: lent to somebody, who signs for it, until it is back or made good.
create table tool_loan (
  id          uuid primary key,
  tool_id     uuid not null references tool,
  branch_id   uuid not null references branch,
  borrower_id uuid not null references person,
  work_kind   text,
  work_id     uuid,
  work_label  text,
  lent_at     timestamptz not null,
  lent_by     uuid not null references person,
  due_at      timestamptz not null,
  -- The borrower's, in the canvas' pixels.
  strokes     jsonb not null,
  returned_at timestamptz,
  returned_by uuid references person,
  condition   text,
  lost_at     timestamptz,
  note        text not null default '',
  -- What the borrower owes for a tool lost or damaged, and how it was made good (10.3.5c).
  owed        numeric(12, 2),
  settled_at  timestamptz,
  settled_by  uuid references person,
  settled_how text,
  reminded_at timestamptz,
  version     integer not null default 0,
  constraint tool_loan_work check ((work_kind is null) = (work_id is null) and (work_kind is null) = (work_label is null)),
  constraint tool_loan_condition check ((returned_at is null) = (condition is null) and condition in ('fine', 'damaged')),
  constraint tool_loan_lost check (returned_at is null or lost_at is null),
  constraint tool_loan_owed check (owed is null or owed >= 0 and (lost_at is not null or condition = 'damaged')),
  constraint tool_loan_settled check (
    (settled_at is null) = (settled_how is null) and settled_how in ('paid', 'replaced')
    and (settled_at is null or owed is not null))
);
-- A tool already out is not lent again.
create unique index tool_lent_once on tool_loan (tool_id) where returned_at is null and lost_at is null;
create index tool_loan_by_borrower on tool_loan (borrower_id, id desc);
create index tool_loan_out on tool_loan (branch_id, due_at) where returned_at is null and lost_at is null;
create index tool_loan_of_work on tool_loan (work_kind, work_id) where returned_at is null and lost_at is null;

-- 16.12: bought on the road; paid back once that very tool is in the store.
create table tool_purchase (
  id            uuid primary key,
  number        text not null,
  branch_id     uuid not null references branch,
  person_id     uuid not null references person,
  what          text not null,
  model         text not null default '',
  price         numeric(12, 2) not null,
  bought_on     date not null,
  work_label    text not null default '',
  recorded_at   timestamptz not null,
  received_at   timestamptz,
  received_by   uuid references person,
  tool_id       uuid references tool,
  reimbursed_at timestamptz,
  reimbursed_by uuid references person,
  version       integer not null default 0,
  constraint tool_purchase_number_once unique (number),
  constraint tool_purchase_price check (price > 0),
  constraint tool_purchase_received check (
    (received_at is null) = (received_by is null) and (received_at is null) = (tool_id is null)),
  constraint tool_purchase_reimbursed check ((reimbursed_at is null) = (reimbursed_by is null))
);
create index tool_purchase_by_person on tool_purchase (person_id, id desc);
create index tool_purchase_open on tool_purchase (branch_id) where reimbursed_at is null;

-- 8.4.1.3: what breaking a rule cost, and who bears it.
create table loss (
  id          uuid primary key,
  number      text not null,
  branch_id   uuid not null references branch,
  person_id   uuid references person,
  article_id  uuid references article,
  what        text not null,
  amount      numeric(12, 2) not null,
  percent     numeric(5, 2) not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references person,
  charged_at  timestamptz,
  charged_by  uuid references person,
  paid_at     timestamptz,
  paid_to     uuid references person,
  version     integer not null default 0,
  constraint loss_number_once unique (number),
  constraint loss_amount check (amount > 0),
  constraint loss_percent check (percent > 0 and percent <= 100),
  constraint loss_charged check (
    charged_at is null and paid_at is null or charged_at is not null and person_id is not null and article_id is not null)
);
create index loss_by_branch on loss (branch_id, id desc);
create index loss_by_person on loss (person_id) where person_id is not null;

-- The daily sheet of a store: one row a day, one row for each point that was looked at (8.3.4, 8.4.4.1 to 8.4.5.8).
create table warehouse_day (
  id        uuid primary key,
  store_id  uuid not null references store,
  branch_id uuid not null references branch,
  day       date not null,
  opened_at timestamptz not null,
  version   integer not null default 0,
  constraint warehouse_day_once unique (store_id, day)
);
create table warehouse_point (
  day_id     uuid not null references warehouse_day,
  point      text not null,
  fine       boolean not null,
  note       text not null default '',
  checked_by uuid not null references person,
  checked_at timestamptz not null,
  constraint warehouse_point_pk primary key (day_id, point),
  constraint warehouse_point_says_what check (fine or length(trim(note)) > 0)
);

-- 8.4.4.2b, 8.4.4.3b, 8.4.5.4, 8.4.5.7: what was found not to be as it should, until it is dealt with.
create table deviation (
  id               uuid primary key,
  number           text not null,
  store_id         uuid not null references store,
  branch_id        uuid not null references branch,
  sort             text not null,
  part_id          uuid references part,
  -- 8.4.4.1: at which step goods were damaged.
  step             text,
  what             text not null,
  -- Found by the daily sheet, a count, or somebody.
  day_id           uuid references warehouse_day,
  point            text,
  count_id         uuid references stock_count,
  found_at         timestamptz not null,
  found_by         uuid references person,
  done             text not null default '',
  reported_to      uuid references person,
  label_printed_on date,
  settled_at       timestamptz,
  settled_by       uuid references person,
  version          integer not null default 0,
  constraint deviation_number_once unique (number),
  constraint deviation_sort check (sort in ('location', 'ledger', 'quality', 'label', 'passage', 'unusual', 'hazard')),
  constraint deviation_step check (step in
    ('receiving', 'counting', 'entering', 'moving', 'placing', 'returning', 'keeping', 'storing', 'issuing')),
  constraint deviation_settled check (settled_at is null or length(trim(done)) > 0)
);
create index deviation_open on deviation (branch_id, found_at) where settled_at is null;
create index deviation_by_branch on deviation (branch_id, id desc);
create index deviation_of_count on deviation (count_id) where count_id is not null;

-- 8.4.3.4c, 8.4.5.5: somebody did what is not done in a warehouse.
create table warehouse_incident (
  id           uuid primary key,
  number       text not null,
  store_id     uuid not null references store,
  branch_id    uuid not null references branch,
  act          text not null,
  -- Somebody of the house, or whoever it was.
  person_id    uuid references person,
  who          text not null,
  what         text not null,
  happened_at  timestamptz not null,
  recorded_by  uuid not null references person,
  corrected_at timestamptz,
  corrected_by uuid references person,
  correction   text not null default '',
  version      integer not null default 0,
  constraint warehouse_incident_number_once unique (number),
  constraint warehouse_incident_act check (act in ('rummaging', 'taking', 'fire', 'entering', 'other')),
  constraint warehouse_incident_corrected check (corrected_at is null or length(trim(correction)) > 0)
);
create index warehouse_incident_by_branch on warehouse_incident (branch_id, id desc);

-- 8.4.5.5b: who came in from outside, and why.
create table warehouse_entry (
  id        uuid primary key,
  store_id  uuid not null references store,
  branch_id uuid not null references branch,
  visitor   text not null,
  reason    text not null,
  let_in_by uuid not null references person,
  came_at   timestamptz not null,
  left_at   timestamptz,
  constraint warehouse_entry_left check (left_at is null or left_at >= came_at)
);
create index warehouse_entry_by_store on warehouse_entry (store_id, id desc);

-- 8.3.4: an accident, with its cause, what it cost and what is done about it.
create table warehouse_accident (
  id          uuid primary key,
  number      text not null,
  store_id    uuid not null references store,
  branch_id   uuid not null references branch,
  happened_at timestamptz not null,
  what        text not null,
  cause       text not null,
  loss        numeric(12, 2) not null,
  measure     text not null,
  recorded_by uuid not null references person,
  recorded_at timestamptz not null,
  constraint warehouse_accident_number_once unique (number),
  constraint warehouse_accident_loss check (loss >= 0)
);
create index warehouse_accident_by_branch on warehouse_accident (branch_id, id desc);

-- 8.4.4.4a: the month's ledger, cards and documents, file and paper together, handed to the manager.
create table warehouse_bundle (
  id           uuid primary key,
  branch_id    uuid not null references branch,
  month        date not null,
  exported_at  timestamptz,
  exported_by  uuid references person,
  paper_at     timestamptz,
  paper_by     uuid references person,
  confirmed_at timestamptz,
  confirmed_by uuid references person,
  version      integer not null default 0,
  constraint warehouse_bundle_once unique (branch_id, month),
  constraint warehouse_bundle_confirmed check (confirmed_at is null or exported_at is not null and paper_at is not null)
);

-- A parts list with its opening stock, read from a file: looked at first, then taken over all or nothing.
create table part_import (
  id         uuid primary key,
  number     text not null,
  branch_id  uuid not null references branch,
  -- Where the opening stock lies; null: only the list.
  store_id   uuid references store,
  file_name  text not null,
  -- Headings that mean nothing here.
  passed_over text[] not null default '{}',
  status     text not null,
  read_by    uuid not null references person,
  read_at    timestamptz not null,
  started_at timestamptz,
  started_by uuid references person,
  done_at    timestamptz,
  undone_at  timestamptz,
  undone_by  uuid references person,
  failure    text,
  version    integer not null default 0,
  constraint part_import_number_once unique (number),
  constraint part_import_status check (
    status = 'read' and done_at is null
    or status = 'running' and started_at is not null and done_at is null
    or status = 'done' and done_at is not null and undone_at is null
    or status = 'undone' and undone_at is not null)
);
create index part_import_by_branch on part_import (branch_id, id desc);
create index part_import_running on part_import (started_at) where status = 'running';
create table part_import_row (
  import_id uuid not null references part_import on delete cascade,
  -- As the spreadsheet counts, its heading being row 1.
  row_no    integer not null,
  verdict   text not null,
  -- What the row says, by column.
  cells     jsonb not null,
  -- Column and reason of everything that is wrong with it.
  errors    jsonb not null default '[]',
  -- The part as the row tells it, and its opening stock.
  part      jsonb,
  part_id   uuid,
  bin_id    uuid,
  quantity  integer,
  unit_cost numeric(14, 4),
  -- What the part was before, so that the batch can be undone.
  before    jsonb,
  constraint part_import_row_pk primary key (import_id, row_no),
  constraint part_import_row_verdict check (verdict in ('added', 'changed', 'same', 'wrong')),
  constraint part_import_row_wrong check ((verdict = 'wrong') = (jsonb_array_length(errors) > 0))
);
create index part_import_row_by_verdict on part_import_row (import_id, verdict, row_no);
-- Written beside the import's own transaction, so that others see how far it is.
create table part_import_progress (
  import_id uuid primary key references part_import on delete cascade,
  done      integer not null,
  of_rows   integer not null,
  at        timestamptz not null
);
