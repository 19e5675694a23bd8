package org.aftercare.approvals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.kernel.Bilingual;
import org.aftercare.staff.PersonRef;

/** A request as it is read, in one SELECT. */
record ApprovalRead(
        UUID id,
        String number,
        UUID articleId,
        String ref,
        Bilingual text,
        String action,
        String subjectKind,
        UUID subjectId,
        String subjectLabel,
        JsonNode facts,
        Approval.Mode mode,
        List<Step> steps,
        Approval.Status status,
        PersonRef askedBy,
        Instant askedAt,
        String note,
        Integer mine,
        int version) {
    record Step(
            String role,
            PersonRef person,
            ApprovalStep.Decision decision,
            Instant at,
            String reason,
            PersonRef onBehalfOf) {}

    /**
     * $1 the caller, $2 now, $3 the branch they see or null for all. Shown to whoever sees its branch, asked for it, has
     * decided or may decide.
     */
    static final String SQL = """
            select a.id, a.number, a.article_id, r.ref, jsonb_build_object('zh', v.zh, 'en', v.en) as text, a.action,
              a.subject_kind, a.subject_id, a.subject_label, a.facts, a.mode, a.status, a.asked_at, a.note, a.version,
              jsonb_build_object('id', p.id, 'name', p.name) as asked_by, mine.at_position as mine,
              (select jsonb_agg(jsonb_build_object('role', s.role, 'decision', s.decision, 'at', s.decided_at,
                  'reason', s.reason,
                  'person', case when d.id is not null then jsonb_build_object('id', d.id, 'name', d.name) end,
                  'onBehalfOf', case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name) end)
                  order by s.position)
               from approval_step s left join person d on d.id = s.person_id left join person f on f.id = s.on_behalf_of
               where s.approval_id = a.id) as steps
            from approval a join article r on r.id = a.article_id
              join article_version v on v.article_id = a.article_id and v.version = a.article_version
              join person p on p.id = a.asked_by
              cross join company c
              left join lateral may_decide(a.id, $1, ($2::timestamptz at time zone c.zone)::date) mine on true
            where ($3::uuid is null or a.branch_id is null or a.branch_id = $3 or a.asked_by = $1
                or mine.at_position is not null
                or exists (select from approval_step s where s.approval_id = a.id and s.person_id = $1))
            """;
}
