-- What an article is kept or broken by. This file is the one definition: every figure and every list of records reads it.

-- A duty belongs to the moment by which it had to be done; one without, to when it was settled, or as long as it is open to
-- when it was opened.
alter table obligation add column evidence_at timestamptz
  generated always as (coalesce(due_at, settled_at, opened_at)) stored;
-- Counted from the index alone; the records of a figure are found in it in the order of their list.
create index obligation_as_evidence on obligation (article_id, status, evidence_at, id) include (branch_id, article_version);

drop index gate_passage_by_article;
create index gate_passage_as_evidence on gate_passage (article_id, at, id) include (branch_id, article_version);

-- Entries of the kinds that articles count.
create index journal_by_kind on journal (kind, at, seq) include (branch_id);

-- What a duty proves of its article: done in time it was kept; missed it was broken, also when it was done later; let off and
-- still owed are neither. A cancelled one proves nothing.
create function outcome_of(status text) returns text immutable language sql return
  case status when 'met' then 'kept' when 'missed' then 'broken' when 'open' then 'open' when 'waived' then 'waived' end;

-- What was ever binding, and from when until when: versions while their regulation was adopted, an article while it stood.
create view binding as
  select a.regulation_id, v.article_id, v.version, v.rules, v.needs, v.waits_for,
    greatest(v.in_force_from, r.adopted_at) as since, least(v.in_force_until, r.retired_at) as until
  from regulation r join article a on a.regulation_id = r.id join article_version v on v.article_id = a.id
  where r.adopted_at is not null;

-- Which entries of the journal keep which article, by its rules of kind record.
create view counted_kind as
  select distinct b.regulation_id, b.article_id, b.version, b.needs, b.waits_for, b.since, b.until, kind #>> '{}' as kind
  from binding b cross join jsonb_path_query(b.rules, '$[*] ? (@.kind == "record").counts[*]') as kind;

-- All records of the articles of a regulation (null: of all), or of one article, in a stretch of time.
-- place: the branch, null for all. offered: the events, actions and figures that there are; an article that needs more does
-- not run, whatever of it happened. Entered breaches stand beside the outcomes of what was applied.
create function evidence(regulation uuid, article uuid, since timestamptz, until timestamptz, place uuid, offered jsonb)
returns table (article_id uuid, branch_id uuid, kind text, id text, at timestamptz, outcome text) language sql stable as $$
  select o.article_id, o.branch_id, 'obligation', o.id::text, o.evidence_at, outcome_of(o.status)
  from obligation o
  where (evidence.article is null or o.article_id = evidence.article)
    and o.article_id = any(array(
      select a.id from regulation r join article a on a.regulation_id = r.id
      where r.adopted_at is not null and (evidence.regulation is null or r.id = evidence.regulation)))
    and o.status = any('{met,missed,open,waived}') and o.evidence_at >= evidence.since and o.evidence_at < evidence.until
    and (place is null or o.branch_id = place)
  union all
  select g.article_id, g.branch_id, 'gate_passage', g.id::text, g.at, 'kept'
  from gate_passage g
  where (evidence.article is null or g.article_id = evidence.article)
    and g.article_id = any(array(
      select a.id from regulation r join article a on a.regulation_id = r.id
      where r.adopted_at is not null and (evidence.regulation is null or r.id = evidence.regulation)))
    and g.at >= evidence.since and g.at < evidence.until
    and (place is null or g.branch_id = place)
  union all
  select c.article_id, j.branch_id, 'entry', j.seq::text, j.at, 'kept'
  from counted_kind c cross join lateral (
      -- Its own stretch of the index, not a join of all that ever happened.
      select j.seq, j.at, j.branch_id from journal j
      where j.kind = c.kind and j.at >= greatest(c.since, evidence.since) and j.at < least(c.until, evidence.until)
        and (place is null or j.branch_id = place)
      offset 0) j
  where (evidence.regulation is null or c.regulation_id = evidence.regulation)
    and (evidence.article is null or c.article_id = evidence.article)
    and c.waits_for = '[]' and c.needs <@ offered
  union all
  select b.article_id, b.branch_id, 'breach', b.id::text, b.happened_on::timestamp at time zone y.zone, 'breaches'
  from breach b join article a on a.id = b.article_id cross join company y
  where (evidence.regulation is null or a.regulation_id = evidence.regulation)
    and (evidence.article is null or a.id = evidence.article)
    and b.withdrawn_at is null
    and b.happened_on::timestamp at time zone y.zone >= evidence.since
    and b.happened_on::timestamp at time zone y.zone < evidence.until
    and (place is null or b.branch_id = place)
$$;
