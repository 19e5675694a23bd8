package org.aftercare.evidence;

/** The records behind one figure of one article, as a SELECT. */
final class RecordSql {
    private RecordSql() {}

    /**
     * Each source gives the first of its own from its index; together they are a page. $1 the article, $2 and $3 from when
     * until when, $4 the branch or null, $5 what is offered, $6 the outcome, $7 to $10 after which record (its moment, the
     * place of its source in the order, its id where that is a UUID, its id where that is a number; null: from the first),
     * $11 how many, $12 the main subject of each kind of entry.
     */
    static final String PAGE = """
            with page as (
              select 1 as source, 'obligation' as kind, o.id::text as id, o.evidence_at as at, outcome_of(o.status) as outcome,
                o.subject_kind, o.subject_id, o.subject_label, o.article_version as version, o.due_at, o.settled_at,
                o.rule_key as what, o.settled_note as note, null::bigint as seq
              from unnest(array['met', 'missed', 'open', 'waived']) as asked(status) cross join lateral (
                select * from obligation o
                where o.article_id = $1 and o.status = asked.status and o.evidence_at >= $2 and o.evidence_at < $3
                  and ($4::uuid is null or o.branch_id = $4)
                  and o.evidence_at <= coalesce($7::timestamptz, 'infinity')
                  and ($7 is null or o.evidence_at < $7 or $8::int = 1 and o.id < $9::uuid)
                order by o.evidence_at desc, o.id desc
                limit $11) o
              where $6 in ('applied', outcome_of(asked.status))
              union all
              (select 2, 'gate_passage', g.id::text, g.at, 'kept', g.subject_kind, g.subject_id, null, g.article_version,
                null, null, g.action, null, null
              from gate_passage g
              where $6 in ('applied', 'kept') and g.article_id = $1 and g.at >= $2 and g.at < $3
                and ($4::uuid is null or g.branch_id = $4)
                and g.at <= coalesce($7::timestamptz, 'infinity')
                and ($7 is null or g.at < $7 or $8 < 2 or $8 = 2 and g.id < $9)
              order by g.at desc, g.id desc
              limit $11)
              union all
              select 3, 'entry', j.seq::text, j.at, 'kept', s.subject_kind, s.subject_id, null, c.version,
                null, null, j.kind, null, j.seq
              from counted_kind c cross join lateral (
                  select j.seq, j.at, j.kind from journal j
                  where j.kind = c.kind and j.at >= greatest(c.since, $2) and j.at < least(c.until, $3)
                    and ($4::uuid is null or j.branch_id = $4)
                    and j.at <= coalesce($7::timestamptz, 'infinity')
                    and ($7 is null or j.at < $7 or $8 < 3 or $8 = 3 and j.seq < $10::bigint)
                  order by j.at desc, j.seq desc
                  limit $11) j
                left join journal_subject s on s.seq = j.seq and s.subject_kind = $12::jsonb ->> j.kind
              where $6 in ('applied', 'kept') and c.article_id = $1 and c.waits_for = '[]' and c.needs <@ $5
              union all
              (select 4, 'breach', b.id::text, d.at, 'breaches', coalesce(b.subject_kind, 'person'),
                coalesce(b.subject_id, b.person_id), case when b.subject_id is null then p.name end, b.article_version,
                null, null, b.facts, b.consequence, null
              from breach b join person p on p.id = b.person_id cross join company y
                cross join lateral (select b.happened_on::timestamp at time zone y.zone as at) d
              where $6 = 'breaches' and b.article_id = $1 and b.withdrawn_at is null and d.at >= $2 and d.at < $3
                and ($4::uuid is null or b.branch_id = $4)
                and ($7 is null or d.at < $7 or d.at = $7 and b.id < $9)
              order by d.at desc, b.id desc
              limit $11)
              order by at desc, source, seq desc, id desc
              limit $11)
            select p.source, p.kind, p.id, p.at, p.outcome, p.subject_kind, p.subject_id, p.version, p.due_at, p.settled_at,
              coalesce(nullif(p.subject_label, ''), told.label) as subject_label, p.what, p.note,
              jsonb_build_object('zh', rule -> 'zh', 'en', rule -> 'en') as name
            from page p join article_version v on v.article_id = $1 and v.version = p.version
              left join lateral jsonb_path_query_first(
                v.rules, '$[*] ? (@.key == $key)', jsonb_build_object('key', p.what)) as rule on p.kind = 'obligation'
              left join lateral (
                select coalesce(j.payload ->> 'number', j.payload ->> 'name', j.payload ->> 'serial') as label
                from journal_subject s join journal j on j.seq = s.seq
                where nullif(p.subject_label, '') is null and s.subject_id = p.subject_id and s.subject_kind = p.subject_kind
                  and j.payload ?| array['number', 'name', 'serial'] and j.kind like p.subject_kind || '.%'
                order by s.seq desc
                limit 1) told on true
            order by p.at desc, p.source, p.seq desc, p.id desc
            """;
}
