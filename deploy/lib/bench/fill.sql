-- Copies number :first to :last of the thousand template calls, with all that belongs to them.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';
set work_mem = '256MB';

-- Whole or not at all, so that a data folder that is kept is never half filled.
begin;
-- Indexes are built after the rows, once.
create table if not exists bench.dropped (name text, definition text);
insert into bench.dropped
  select i.indexname, i.indexdef from pg_indexes i
  where i.schemaname = 'public' and not exists (select from pg_constraint c where c.conname = i.indexname)
    and i.tablename in ('customer', 'customer_phone', 'site', 'equipment', 'customer_search', 'voucher', 'ticket', 'dispatch', 'visit',
      'signature', 'cash_collection', 'repair_cover', 'obligation', 'gate_passage', 'journal', 'journal_subject');
select 'drop index ' || name from bench.dropped \gexec
alter table journal_subject drop constraint journal_subject_pk;

select bench.copy('customer', 'join bench.template t on t.customer = o.id', :first, :last, '{
  "name": "bench.named(o.kind, k * 1000 + t.r)",
  "email": "case when o.email <> '''' then ''c'' || k * 1000 + t.r || ''@customer.invalid'' else '''' end"}');
select bench.copy('customer_phone', 'join bench.template t on t.customer = o.customer_id', :first, :last, '{
  "number": "bench.mobile(k * 1000 + t.r)", "e164": "''+86'' || bench.mobile(k * 1000 + t.r)"}');
select bench.copy('site', 'join bench.template t on t.customer = o.customer_id', :first, :last, '{
  "address": "bench.address(k * 1000 + t.r)"}');
select bench.copy('equipment', 'join bench.template t on t.customer = o.customer_id', :first, :last, '{
  "serial": "bench.serial(o.serial, k)"}');
insert into customer_search (customer_id, branches, haystack, initials)
  select bench.twin(o.customer_id, k), o.branches,
    concat_ws(' ', search_text(bench.named(c.kind, n)), bench.mobile(n), '86' || bench.mobile(n), search_text(bench.address(n)),
      (select string_agg(search_text(bench.serial(was, k)), ' ') from unnest(e.serials) was)),
    o.initials
  from customer_search o join bench.template t on t.customer = o.customer_id join customer c on c.id = o.customer_id
    cross join lateral (select array_agg(serial) as serials from equipment where customer_id = o.customer_id) e
    cross join generate_series(:first, :last) k cross join lateral (select k * 1000 + t.r as n) x
  order by 1;

select bench.copy('voucher', 'join (select voucher_id as id from ticket join bench.template on ticket = ticket.id) t using (id)',
  :first, :last, '{"number": "o.number || ''-'' || k"}');
select bench.copy('ticket', 'join bench.template t on t.ticket = o.id join customer c on c.id = t.customer', :first, :last, '{
  "number": "o.number || ''-'' || k", "follow_token": "o.follow_token || ''-'' || k",
  "name": "bench.named(c.kind, k * 1000 + t.r)", "address": "bench.address(k * 1000 + t.r)",
  "caller_phone": "bench.mobile(k * 1000 + t.r)"}');
select bench.copy(name::regclass, 'join bench.template t on t.ticket = o.ticket_id', :first, :last)
  from unnest('{dispatch,visit,signature,cash_collection}'::text[]) name;
select bench.copy('visit_minutes', 'join visit v on v.id = o.visit_id join bench.template t on t.ticket = v.ticket_id', :first, :last);
select bench.copy('repair_cover', 'join bench.template t on t.ticket = o.work_id and o.work_kind = ''ticket''', :first, :last);

-- What is owed still falls due, but not while it is measured.
select bench.copy('obligation', 'join bench.template t on t.ticket = o.subject_id and o.subject_kind = ''ticket''', :first, :last, '{
  "customer_id": "case when o.customer_id is not null then bench.twin(o.customer_id, k) end",
  "due_at": "case when o.due_at is null then null when o.status = ''open'' then greatest(o.due_at, now() + interval ''3 days'') + k * interval ''13 seconds'' else o.due_at - k * interval ''13 seconds'' end",
  "next_at": "case when o.next_at is not null then greatest(o.next_at, now() + interval ''2 days'') end + k * interval ''13 seconds''"}');
select bench.copy('obligation_step', 'join obligation b on b.id = o.obligation_id and b.subject_kind = ''ticket''
  join bench.template t on t.ticket = b.subject_id', :first, :last);
select bench.copy('gate_passage', 'join bench.template t on t.ticket = o.subject_id and o.subject_kind = ''ticket''', :first, :last);

select max(seq) as base from journal \gset
select count(*) as entries from bench.entry \gset
insert into journal (seq, at, kind, branch_id, actor_id, payload) overriding system value
  select :base + (k - :first) * :entries + e.place, j.at - k * interval '13 seconds', j.kind, j.branch_id, j.actor_id, j.payload
  from generate_series(:first, :last) k cross join bench.entry e join journal j using (seq)
  order by 1;
insert into journal_subject (subject_kind, subject_id, seq)
  select s.subject_kind,
    case when s.subject_kind in ('person', 'branch', 'company') then s.subject_id else bench.twin(s.subject_id, k) end,
    :base + (k - :first) * :entries + e.place
  from generate_series(:first, :last) k cross join bench.entry e join journal_subject s using (seq);
select setval(pg_get_serial_sequence('journal', 'seq'), max(seq)) from journal \g /dev/null

alter table journal_subject add constraint journal_subject_pk primary key (subject_id, seq, subject_kind);
select definition from bench.dropped \gexec
truncate bench.dropped;
-- The days that are over are counted anew, by the program.
truncate evidence_day, evidence_counted;
commit;
vacuum analyze;
checkpoint;
