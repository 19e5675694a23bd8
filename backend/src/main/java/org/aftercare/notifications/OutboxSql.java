package org.aftercare.notifications;

import org.aftercare.staff.StandIns;

/** The statement that writes the outbox. */
final class OutboxSql {
    private OutboxSql() {}

    /**
     * Writes the notices of :told (json) at :now, finds whom :asked (json) means (for a role that nobody has there, whoever
     * stands in for it), and gives each what they chose: a row in the inbox, a mail, a call of every webhook that takes the
     * kind. Answers who found something in the inbox. What the program tells :byItself soon after a backup was restored was
     * told before, and stays here.
     */
    static final String TELL = """
            with moment as (
              select asked.now, :byItself and exists (
                select from restoration where held_until is null or held_until > asked.now) as held
              from (select cast(:now as timestamptz) as now) asked
            ), told as (
              insert into notice (id, kind, about_kind, about_id, branch_id, article, facts, said, at)
              select t.id, t.kind, t."aboutKind", t."aboutId", t."branchId", t.article, t.facts, t.said, moment.now
              from jsonb_to_recordset(cast(cast(:told as text) as jsonb)) as t(id uuid, kind text, "aboutKind" text,
                "aboutId" uuid, "branchId" uuid, article text, facts jsonb, said jsonb), moment
            ), asked as (
              select a."noticeId" as notice_id, a.kind, a."personId" as person_id, a.role, a."branchId" as branch_id,
                a.name, coalesce(a.email, '') as email, coalesce(a.phone, '') as phone, a.language
              from jsonb_to_recordset(cast(cast(:asked as text) as jsonb)) as a("noticeId" uuid, kind text,
                "personId" uuid, role text, "branchId" uuid, name text, email text, phone text, language text)
            ), standing_in as (
              %1$s
            ), meant as (
              select a.notice_id, a.kind, a.person_id from asked a where a.person_id is not null
              union
              select a.notice_id, a.kind, r.person_id
              from asked a left join standing_in s on s.role = a.role and s.branch_id is not distinct from a.branch_id
                join person_role r on r.role = coalesce(s.by_role, a.role) join person p on p.id = r.person_id
              where a.branch_id is null or p.branch_id = a.branch_id or s.by_role in %2$s
            ), addressee as (
              select m.notice_id, m.kind, p.id as person_id, p.branch_id, p.name, p.email, p.phone,
                case when p.language = 'en' then 'en' else 'zh' end as language,
                coalesce(c.in_app, true) as in_app, coalesce(c.email, true) as by_email,
                coalesce(c.webhook, true) as by_webhook
              from meant m join person p on p.id = m.person_id and p.active
                left join notice_choice c on c.person_id = p.id and c.kind = m.kind
              union all
              select a.notice_id, a.kind, null, null, a.name, a.email, a.phone, a.language, false, true, true
              from asked a where a.name is not null
            ), sent as (
              insert into delivery (id, notice_id, channel, person_id, to_name, email, phone, language, webhook_id, at,
                status, due_at, last_error)
              select gen_random_uuid(), a.notice_id, way.channel, a.person_id, a.name, a.email, a.phone, a.language,
                way.webhook_id, now, case when held then 'dead' else 'waiting' end, case when not held then now end,
                case when held then 'held back: a backup was restored' end
              from moment, addressee a cross join lateral (
                select 'email' as channel, cast(null as uuid) as webhook_id where a.by_email and a.email <> ''
                union all
                select 'webhook', w.id from webhook w where a.by_webhook and (w.kinds is null or a.kind = any(w.kinds))
              ) as way
            ), received as (
              insert into inbox_notice (id, notice_id, person_id, at)
              select gen_random_uuid(), a.notice_id, a.person_id, now from addressee a, moment where a.in_app
            )
            select distinct a.person_id, a.branch_id from addressee a where a.in_app
            """.formatted(StandIns.SQL, StandIns.HEAD_OFFICE);
}
