-- More open obligations, until there are :wanted, but eight thousand of them ours (tick.mjs takes their reminders in turn);
-- each waits for a reminder, far ahead.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';

begin;
create table if not exists bench.model_duty as
  select * from obligation where status = 'open' and clock is null and due_at is not null and jsonb_array_length(steps) > 0
  order by pg_column_size(opened), id limit 1;
create sequence if not exists bench.duty;
insert into bench.dropped
  select i.indexname, i.indexdef from pg_indexes i
  where i.schemaname = 'public' and i.tablename = 'obligation' and not exists (select from pg_constraint c where c.conname = i.indexname);
select 'drop index ' || name from bench.dropped \gexec
select last_value - case when is_called then 0 else 1 end as there from bench.duty \gset
select greatest(:wanted - count(*), 8000 - :there, 0) as more from obligation where status = 'open' \gset
insert into obligation (id, article_id, article_version, rule_key, occurrence, subject_kind, subject_id, subject_label, branch_id,
    customer_id, owner_role, owner_id, status, clock, opened_at, opened_by, opened, visible_from, due_at, due_reason, steps, next_at)
  select ('01890000-0000-7000-8000-' || hex)::uuid, m.article_id, m.article_version, m.rule_key, m.occurrence, m.subject_kind,
    ('01890000-0000-7000-9000-' || hex)::uuid, m.subject_label, m.branch_id, m.customer_id, m.owner_role, m.owner_id, 'open', null,
    m.opened_at, m.opened_by, m.opened, m.visible_from, d.at + interval '1 day', m.due_reason,
    jsonb_build_array(jsonb_build_object('key', 'bench', 'at', d.at, 'kind', 'remind', 'to', 'owner', 'notice', null)), d.at
  from bench.model_duty m cross join generate_series(:there::bigint + 1, :there::bigint + :more::bigint) n
    cross join lateral (select lpad(to_hex(n), 12, '0') as hex) x
    cross join lateral (select now() + interval '10 days' + n * interval '1 second' as at) d
  order by n;
select setval('bench.duty', greatest(:there::bigint + :more::bigint, 1)) \g /dev/null
select definition from bench.dropped \gexec
truncate bench.dropped;
commit;
vacuum analyze obligation;
checkpoint;
