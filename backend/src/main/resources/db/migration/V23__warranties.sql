-- A repair is answered for by itself: the unit's own warranty neither ends earlier nor begins anew by it.
create table repair_cover (
  id           uuid primary key,
  equipment_id uuid not null references equipment,
  work_kind    text not null,
  work_id      uuid not null,
  number       text not null,
  starts_on    date not null,
  ends_on      date not null,
  constraint repair_cover_once unique (work_kind, work_id),
  constraint repair_cover_kind check (work_kind in ('ticket', 'item')),
  constraint repair_cover_forward check (ends_on >= starts_on)
);
create index repair_cover_by_equipment on repair_cover (equipment_id);

-- All that decides whether a unit is covered on some day; the decision itself is warranties.Cover.
create function cover_facts(unit uuid) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'boughtOn', e.bought_on, 'deliveredOn', e.delivered_on, 'acceptedOn', e.accepted_on, 'soldByUs', e.sold_by_us,
    'retiredOn', e.retired_on, 'warrantyMonths', m.warranty_months, 'labourMonths', m.labour_months,
    'travelMonths', m.travel_months, 'warrantyStarts', m.warranty_starts,
    'contracts', coalesce((
      select jsonb_agg(jsonb_build_object('id', c.contract_id, 'number', c.number, 'startsOn', c.starts_on,
        'endsOn', c.ends_on))
      from contract_cover c where c.equipment_id = e.id), '[]'),
    'repairs', coalesce((
      select jsonb_agg(jsonb_build_object('number', r.number, 'startsOn', r.starts_on, 'endsOn', r.ends_on))
      from repair_cover r where r.equipment_id = e.id), '[]'))
  from equipment e join product_model m on m.id = e.model_id
  where e.id = $1
$$;

-- What was decided for a job, and why, in both languages as it was said; the last one stands.
create table cover_decision (
  id           uuid primary key,
  work_kind    text not null,
  work_id      uuid not null,
  branch_id    uuid not null references branch,
  equipment_id uuid references equipment,
  day          date not null,
  extent       text not null,
  -- What covers each; null: nothing.
  parts        text,
  labour       text,
  travel       text,
  exclusion    text,
  note         text not null default '',
  reason_zh    text not null,
  reason_en    text not null,
  decided_at   timestamptz not null,
  decided_by   uuid not null references person,
  replaced_at  timestamptz,
  version      integer not null default 0,
  constraint cover_decision_kind check (work_kind in ('ticket', 'item')),
  constraint cover_decision_extent check (
    extent = 'covered' and num_nonnulls(parts, labour, travel) = 3
    or extent = 'partly' and num_nonnulls(parts, labour, travel) between 1 and 2
    or extent = 'not' and num_nonnulls(parts, labour, travel) = 0)
);
create unique index cover_decision_stands on cover_decision (work_kind, work_id) where replaced_at is null;

-- Who receives warranty calls (15.1.1c); printed on every certificate of the branch.
create table warranty_contact (
  branch_id  uuid primary key references branch,
  address    text not null,
  phone      text not null,
  department text not null,
  person     text not null,
  changed_at timestamptz not null,
  version    integer not null default 0
);

-- Building works we carried out: under warranty from their acceptance, for the years agreed.
create table works (
  id           uuid primary key,
  number       text not null,
  branch_id    uuid not null references branch,
  customer_id  uuid not null references customer,
  name         text not null,
  address      text not null,
  summary      text not null default '',
  scope        text not null default '',
  terms        text not null default '',
  years        integer not null,
  registered_at timestamptz not null,
  registered_by uuid not null references person,
  accepted_on  date,
  -- Who accepted them for the owner.
  accepted_by  text,
  ends_on      date,
  -- How content the user is with them, 1 to 4 (15.0.2).
  satisfaction integer,
  satisfaction_note text not null default '',
  satisfied_on date,
  version      integer not null default 0,
  constraint works_number_once unique (number),
  constraint works_years check (years between 1 and 50),
  constraint works_satisfaction check (satisfaction between 1 and 4),
  constraint works_accepted check (
    (accepted_on is null) = (ends_on is null) and (accepted_on is null) = (accepted_by is null))
);
create index works_by_branch on works (branch_id, ends_on);
create index works_by_customer on works (customer_id);

create table works_visit (
  id         uuid primary key,
  works_id   uuid not null references works,
  planned_on date,
  visited_on date,
  visited    text not null default '',
  condition  text not null default '',
  opinions   text not null default '',
  visited_by uuid references person,
  version    integer not null default 0,
  constraint works_visit_when check (visited_on is not null or planned_on is not null),
  constraint works_visit_paid check (visited_on is null or visited_by is not null and length(visited) > 0)
);
create index works_visit_by_works on works_visit (works_id);

-- A certificate as it was issued; its code is on the paper, whoever reads it may check it.
create table warranty_certificate (
  id           uuid primary key,
  number       text not null,
  code         text not null,
  branch_id    uuid not null references branch,
  customer_id  uuid not null references customer,
  equipment_id uuid references equipment,
  works_id     uuid references works,
  content      jsonb not null,
  issued_at    timestamptz not null,
  issued_by    uuid not null references person,
  sent_on      date,
  sent_to      text,
  -- The owner knows of the contact person there is now (15.1.1c).
  contact_told text,
  version      integer not null default 0,
  constraint warranty_certificate_number_once unique (number),
  constraint warranty_certificate_code_once unique (code),
  constraint warranty_certificate_works_once unique (works_id),
  constraint warranty_certificate_of check (num_nonnulls(equipment_id, works_id) = 1),
  constraint warranty_certificate_sent check ((sent_on is null) = (sent_to is null))
);
create index warranty_certificate_by_equipment on warranty_certificate (equipment_id);
create index warranty_certificate_by_customer on warranty_certificate (customer_id);

-- A notice that works are defective, and what became of it: each step ties its moment.
create table works_defect (
  id            uuid primary key,
  number        text not null,
  works_id      uuid not null references works,
  branch_id     uuid not null references branch,
  place         text not null,
  reported_by   text not null,
  way           text not null,
  reported_at   timestamptz not null,
  description   text not null,
  within_period boolean not null,
  status        text not null,
  inspector_id  uuid references person,
  sent_at       timestamptz,
  inspected_at  timestamptz,
  finding       text not null default '',
  responsible   text,
  nature        text not null default '',
  causes        text[] not null default '{}',
  -- Who agreed to the determination, for each side.
  determined_by uuid references person,
  agreed_by     text,
  determined_at timestamptz,
  method        text not null default '',
  people        text not null default '',
  materials     text not null default '',
  planned_for   text not null default '',
  proposed_at   timestamptz,
  -- When the owner saw and agreed to the proposal; null: not yet.
  shown_on      date,
  started_at    timestamptz,
  finished_at   timestamptz,
  repair        text not null default '',
  normal_use    boolean not null default false,
  refusals      integer not null default 0,
  refusal       text not null default '',
  signed_by     text,
  signed_on     date,
  ended_at      timestamptz,
  declined      text not null default '',
  version       integer not null default 0,
  constraint works_defect_number_once unique (number),
  constraint works_defect_way check (way in ('oral', 'written')),
  constraint works_defect_responsible check (responsible in ('contractor', 'both', 'owner_supplies')),
  constraint works_defect_determined check (
    (determined_at is null) = (responsible is null)
    and (determined_at is null or determined_by is not null and agreed_by is not null)),
  constraint works_defect_status check (
    status = 'reported' and inspected_at is null
    or status = 'inspected' and inspected_at is not null and determined_at is null
    or status = 'determined' and determined_at is not null and proposed_at is null
    or status = 'proposed' and proposed_at is not null and started_at is null
    or status = 'under_repair' and started_at is not null and finished_at is null
    or status = 'finished' and finished_at is not null and ended_at is null
    or status = 'closed' and signed_by is not null and signed_on is not null and normal_use and ended_at is not null
    or status = 'declined' and responsible = 'owner_supplies' and length(declined) > 0 and ended_at is not null)
);
create index works_defect_open on works_defect (branch_id, reported_at) where ended_at is null;
create index works_defect_by_works on works_defect (works_id);

-- Who bears what of a repair, agreed by both (15.1.4): the shares are the whole.
create table cost_share (
  defect_id          uuid primary key references works_defect,
  materials          numeric(12, 2) not null,
  labour             numeric(12, 2) not null,
  equipment          numeric(12, 2) not null,
  contractor_percent numeric(5, 2) not null,
  owner_percent      numeric(5, 2) not null,
  owner_amount       numeric(12, 2) not null,
  agreed_by          text not null,
  settled_at         timestamptz not null,
  settled_by         uuid not null references person,
  version            integer not null default 0,
  constraint cost_share_costs check (materials >= 0 and labour >= 0 and equipment >= 0),
  constraint cost_share_shares check (
    contractor_percent between 0 and 100 and contractor_percent + owner_percent = 100),
  constraint cost_share_owner check (owner_amount = round((materials + labour + equipment) * owner_percent / 100, 2))
);

-- The owner's share of a works repair is invoiced like a job.
alter table invoice alter column ticket_id drop not null;
alter table invoice add column defect_id uuid references works_defect;
alter table invoice add constraint invoice_one_per_defect unique (defect_id);
alter table invoice add constraint invoice_of_one check (num_nonnulls(ticket_id, defect_id, return_id) = 1);

-- Who supplies a model, and what they answer for (9.3a).
create table supplied_model (
  model_id    uuid primary key references product_model,
  supplier_id uuid not null references supplier,
  version     integer not null default 0
);
create index supplied_model_by_supplier on supplied_model (supplier_id);

create table supplier_agreement (
  id            uuid primary key,
  number        text not null,
  supplier_id   uuid not null references supplier,
  quality_terms text not null default '',
  service_terms text not null default '',
  starts_on     date not null,
  ends_on       date,
  drafted_at    timestamptz not null,
  signed_at     timestamptz,
  signed_by     uuid references person,
  version       integer not null default 0,
  constraint supplier_agreement_number_once unique (number),
  constraint supplier_agreement_forward check (ends_on is null or ends_on >= starts_on),
  constraint supplier_agreement_signed check (
    (signed_at is null) = (signed_by is null)
    and (signed_at is null or length(trim(quality_terms)) > 0 and length(trim(service_terms)) > 0))
);
create index supplier_agreement_by_supplier on supplier_agreement (supplier_id);
