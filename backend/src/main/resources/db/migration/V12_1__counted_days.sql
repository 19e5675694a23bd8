-- What is long past is counted once, day by day, so that a year of many calls is read in no time. Lists of records, and the
-- figures of what happened since, always read the records themselves.
create table evidence_day (
  article_id uuid not null,
  branch_id  uuid,
  -- The first moment of the company's day.
  day        timestamptz not null,
  outcome    text not null,
  -- Negative: something written late took it away again.
  n          integer not null
);
create index evidence_day_by_article on evidence_day (article_id, day) include (branch_id, outcome, n);

-- Up to when it is counted, and what features offered then: with others than those, nothing is.
create table evidence_counted (
  only_one boolean primary key default true,
  until    timestamptz not null,
  offered  jsonb not null,
  constraint evidence_counted_only_one check (only_one)
);

-- How often what happened: like the records of evidence(), but counted, and days that are counted by their sums. From and
-- until are beginnings of days.
create function evidence_figures(regulation uuid, article uuid, since timestamptz, until timestamptz, place uuid, offered jsonb)
returns table (article_id uuid, at timestamptz, outcome text, n integer) language sql stable as $$
  with past as (
    select greatest(evidence_figures.since, least(evidence_figures.until, coalesce(max(c.until), '-infinity'))) as until
    from evidence_counted c where c.offered = evidence_figures.offered)
  select d.article_id, d.day, d.outcome, d.n
  from past p join evidence_day d on d.day >= evidence_figures.since and d.day < p.until
  where (evidence_figures.article is null or d.article_id = evidence_figures.article)
    and d.article_id = any(array(
      select a.id from regulation r join article a on a.regulation_id = r.id
      where r.adopted_at is not null and (evidence_figures.regulation is null or r.id = evidence_figures.regulation)))
    and (place is null or d.branch_id = place)
  union all
  select o.article_id, o.evidence_at, 'open', 1
  from past p join obligation o on o.status = 'open' and o.evidence_at >= evidence_figures.since and o.evidence_at < p.until
  where (evidence_figures.article is null or o.article_id = evidence_figures.article)
    and o.article_id = any(array(
      select a.id from regulation r join article a on a.regulation_id = r.id
      where r.adopted_at is not null and (evidence_figures.regulation is null or r.id = evidence_figures.regulation)))
    and (place is null or o.branch_id = place)
  union all
  select e.article_id, e.at, e.outcome, 1
  from past p cross join lateral evidence(evidence_figures.regulation, evidence_figures.article, p.until,
    evidence_figures.until, place, offered) e
  where e.kind <> 'breach'
  union all
  select e.article_id, e.at, e.outcome, 1
  from evidence(evidence_figures.regulation, evidence_figures.article, evidence_figures.since, evidence_figures.until, place,
    offered) e
  where e.kind = 'breach'
$$;

-- Whoever counts waits for whoever writes something long past, and the other way round. Nobody else does either.
create function alone_with_the_past() returns void language sql as $$
  select pg_advisory_xact_lock(hashtext('evidence_counted'))
$$;

-- Counts the days up to one, at most a month of them; answers whether there is more. What is younger than the triggers below
-- watch must not be counted.
create function count_evidence(up_to timestamptz, offers jsonb) returns boolean language plpgsql as $$
declare
  company_zone text := (select zone from company);
  from_day timestamptz;
  to_day timestamptz := date_trunc('day', least(up_to, now() - interval '3 days'), company_zone);
begin
  perform alone_with_the_past();
  if exists (select from evidence_counted where offered <> offers) then
    delete from evidence_day;
    delete from evidence_counted;
  end if;
  select until into from_day from evidence_counted;
  if from_day is null then
    from_day := date_trunc('day', least((select min(since) from binding), (select min(evidence_at) from obligation)),
      company_zone);
  end if;
  if from_day is null or from_day >= to_day then
    return false;
  end if;
  to_day := least(to_day, date_trunc('day', from_day + interval '31 days', company_zone));
  insert into evidence_day (article_id, branch_id, day, outcome, n)
    select e.article_id, e.branch_id, date_trunc('day', e.at, company_zone), e.outcome, count(*)
    from evidence(null, null, from_day, to_day, null, offers) e
    where e.kind <> 'breach' and e.outcome <> 'open'
    group by 1, 2, 3, 4;
  insert into evidence_counted (until, offered) values (to_day, offers)
    on conflict (only_one) do update set until = excluded.until;
  return true;
end $$;

-- A duty of a day that is counted was settled, corrected or written late.
create function duty_of_the_past() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('evidence_counted'));
  insert into evidence_day (article_id, branch_id, day, outcome, n)
    select x.article_id, x.branch_id, date_trunc('day', x.at, y.zone), outcome_of(x.status), x.n
    from (values (old.article_id, old.branch_id, old.evidence_at, old.status, -1),
        (new.article_id, new.branch_id, new.evidence_at, new.status, 1)) x(article_id, branch_id, at, status, n)
      cross join evidence_counted c cross join company y
    where x.at < c.until and outcome_of(x.status) <> 'open';
  return null;
end $$;
create trigger duty_of_the_past_written after insert on obligation for each row
  when (new.evidence_at < now() - interval '2 days') execute function duty_of_the_past();
create trigger duty_of_the_past_changed after update on obligation for each row
  when ((old.evidence_at < now() - interval '2 days' or new.evidence_at < now() - interval '2 days')
    and (old.status, old.evidence_at, old.branch_id) is distinct from (new.status, new.evidence_at, new.branch_id))
  execute function duty_of_the_past();
create trigger duty_of_the_past_removed after delete on obligation for each row
  when (old.evidence_at < now() - interval '2 days') execute function duty_of_the_past();

create function passage_of_the_past() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('evidence_counted'));
  insert into evidence_day (article_id, branch_id, day, outcome, n)
    select new.article_id, new.branch_id, date_trunc('day', new.at, y.zone), 'kept', 1
    from evidence_counted c cross join company y
    where new.at < c.until;
  return null;
end $$;
create trigger passage_of_the_past_written after insert on gate_passage for each row
  when (new.at < now() - interval '2 days') execute function passage_of_the_past();

create function entry_of_the_past() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('evidence_counted'));
  insert into evidence_day (article_id, branch_id, day, outcome, n)
    select k.article_id, new.branch_id, date_trunc('day', new.at, y.zone), 'kept', 1
    from evidence_counted c cross join company y join counted_kind k on k.kind = new.kind
      and new.at >= k.since and (k.until is null or new.at < k.until) and k.waits_for = '[]' and k.needs <@ c.offered
    where new.at < c.until;
  return null;
end $$;
create trigger entry_of_the_past_written after insert on journal for each row
  when (new.at < now() - interval '2 days') execute function entry_of_the_past();

-- What was binding then is said otherwise now (adopted again, adopted as of earlier), or the days begin at other moments:
-- counted anew.
create function count_evidence_anew() returns trigger language plpgsql as $$
begin
  perform alone_with_the_past();
  delete from evidence_day;
  delete from evidence_counted;
  return null;
end $$;
create trigger adopted_otherwise after update on regulation for each row
  when (old.adopted_at is distinct from new.adopted_at and least(old.adopted_at, new.adopted_at) < now() - interval '2 days'
    or old.retired_at is distinct from new.retired_at and least(old.retired_at, new.retired_at) < now() - interval '2 days')
  execute function count_evidence_anew();
create trigger in_force_otherwise after update on article_version for each row
  when (old.in_force_from <> new.in_force_from and least(old.in_force_from, new.in_force_from) < now() - interval '2 days'
    or old.in_force_until is distinct from new.in_force_until
      and least(old.in_force_until, new.in_force_until) < now() - interval '2 days')
  execute function count_evidence_anew();
create trigger in_force_since_long after insert on article_version for each row
  when (new.in_force_from < now() - interval '2 days') execute function count_evidence_anew();
create trigger days_begin_otherwise after update on company for each row
  when (old.zone <> new.zone) execute function count_evidence_anew();
