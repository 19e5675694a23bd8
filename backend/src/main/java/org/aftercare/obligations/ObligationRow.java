package org.aftercare.obligations;

import java.time.Instant;
import java.util.UUID;

import org.aftercare.kernel.Bilingual;
import org.aftercare.obligations.ObligationViews.BranchOfDuty;
import org.aftercare.obligations.ObligationViews.OwnerOfDuty;
import org.aftercare.obligations.ObligationViews.SubjectOfDuty;
import org.aftercare.staff.PersonRef;
import org.aftercare.staff.StandIns;

/** A duty as one SELECT reads it. */
record ObligationRow(
        UUID id,
        UUID articleId,
        String ref,
        Integer number,
        Bilingual title,
        int articleVersion,
        Rule rule,
        SubjectOfDuty subject,
        BranchOfDuty branch,
        OwnerOfDuty owner,
        ObligationStatus status,
        Instant openedAt,
        Instant dueAt,
        DueReason dueReason,
        Instant settledAt,
        PersonRef settledBy,
        String settledNote,
        Instant missedAt,
        boolean mine,
        int version) {
    /** What the rule said at the version under which the duty was opened. */
    record Rule(String zh, String en, boolean byHand) {
        Bilingual name() {
            return new Bilingual(zh, en);
        }
    }

    /** Stands before every SELECT that asks whose a duty is. */
    static final String WITH = "with standing_in as (" + StandIns.SQL + ")\n";

    /**
     * Owed by the caller: in person, or by a role in the branch, their own or one they stand in for. $2 the caller, $3 the
     * caller's branch, $4 roles, $5 those of them that serve all branches. The roles are said once more as the index has
     * them.
     */
    static final String MINE = """
            (o.owner_id = $2 or o.owner_id is null
              and o.owner_role = any($4::text[] || array(select role from standing_in where by_role = any($4::text[])))
              and (o.owner_role = any($4::text[])
                  and (o.branch_id is null or o.branch_id = $3 or o.owner_role = any($5::text[]))
                or exists (select from standing_in s
                  where s.role = o.owner_role and s.branch_id is not distinct from o.branch_id and s.by_role = any($4::text[])
                    and (s.branch_id is null or s.branch_id = $3 or s.by_role = any($5::text[])))))
            """;

    static final String SELECT = """
            select o.id, o.article_id, a.ref, case when r.own then null else r.number end as number,
              jsonb_build_object('zh', r.title_zh, 'en', r.title_en) as title, o.article_version,
              (select jsonb_build_object('zh', rule ->> 'zh', 'en', rule ->> 'en',
                  'byHand', coalesce((rule ->> 'byHand')::boolean, false))
               from article_version v, jsonb_array_elements(v.rules) rule
               where v.article_id = o.article_id and v.version = o.article_version and rule ->> 'key' = o.rule_key) as rule,
              jsonb_build_object('kind', o.subject_kind, 'id', o.subject_id, 'label', o.subject_label) as subject,
              case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end as branch,
              jsonb_build_object('role', o.owner_role, 'person',
                case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end,
                'standIn', case when p.id is null and o.settled_at is null then (select s.by_role from standing_in s
                  where s.role = o.owner_role and s.branch_id is not distinct from o.branch_id) end) as owner,
              o.status, o.opened_at, o.due_at, o.due_reason, o.settled_at,
              case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as settled_by,
              o.settled_note, o.missed_at, coalesce(%s, false) as mine, o.version
            from obligation o join article a on a.id = o.article_id join regulation r on r.id = a.regulation_id
              left join branch b on b.id = o.branch_id left join person p on p.id = o.owner_id
              left join person s on s.id = o.settled_by
            """.formatted(MINE);
}
