package org.aftercare.complaints;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.ComplaintRows.InboxMishap;
import org.aftercare.complaints.ComplaintRows.InboxQuestion;
import org.aftercare.complaints.ComplaintRows.MeasureRow;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;

/** What departments are asked, by age; and the measures in hand (5.2.2.1c, 5.2.3, 5.2.4a, 5.3.4). */
@ApplicationScoped
public class DepartmentInbox {
    private static final String QUESTIONS = """
            select q.id, q.department, q.about, q.asks, %s as asked_by, q.asked_at, q.answer, q.verdict, %s as answered_by,
              q.answered_at,
              jsonb_build_object('id', c.id, 'number', c.number, 'severity', c.severity, 'step', c.step,
                'classification', c.classification, 'complainant', c.complainant, 'content', c.content, 'model', m.name,
                'investigation', c.investigation, 'particulars', %s, 'handling', c.handling, 'solution', c.solution) as complaint,
              case when q.answered_at is null and q.department = any($3) then array['answerQuestion'] else array[]::text[] end
                as allowed_actions
            from complaint_question q join complaint c on c.id = q.complaint_id
              left join product_model m on m.id = c.model_id
            where q.withdrawn_at is null and ($1::text is null or q.department = $1) and ($4::uuid is null or q.id = $4)
              and ($2::uuid is null or c.branch_id = $2 or c.unit_id = $2)
            """.formatted(
            ComplaintRead.person("q.asked_by"), ComplaintRead.person("q.answered_by"), ComplaintRead.PARTICULARS);

    private static final String MISHAPS = """
            select h.id, h.department, h.what, h.found_at, h.settled_at, h.passed_why, c.id as complaint_id, c.number,
              case when h.settled_at is null and h.department = any($3) then array['settleMishap', 'passMishapUp']
                else array[]::text[] end as allowed_actions
            from complaint_mishap h join complaint c on c.id = h.complaint_id
            where ($1::text is null or h.department = $1) and ($2::uuid is null or c.branch_id = $2 or c.unit_id = $2)
            """;

    private static final String MEASURES = """
            select m.id, m.complaint_id, c.number, m.sort, m.what, m.department, %s as owner, m.due_on,
              m.done_at is null and m.due_on < ($1::timestamptz at time zone company.zone)::date as late, m.done_at,
              m.signed_at, m.confirmed_at,
              array_remove(array[
                case when m.done_at is null and (m.owner_id = $5 or 'service_department' = any($6)) then 'finishMeasure' end,
                case when m.done_at is not null and m.signed_at is null and m.sort = 'countermeasure' and m.department = any($6)
                  then 'signMeasure' end,
                case when m.done_at is not null and m.confirmed_at is null and 'service_department' = any($6)
                  and (m.sort <> 'countermeasure' or m.signed_at is not null) then 'confirmMeasure' end], null) as allowed_actions
            from complaint_measure m join complaint c on c.id = m.complaint_id cross join company
            where ($2::uuid is null or c.branch_id = $2 or c.unit_id = $2) and ($3::boolean is null or (m.confirmed_at is null) = $3)
              and ($4::uuid is null or m.owner_id = $4)
            """.formatted(ComplaintRead.person("m.owner_id"));

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Waiting ones the oldest first; answered ones the newest first. */
    Uni<Page<InboxQuestion>> questions(boolean open, Department department, String after, int limit) {
        String more = open
                ? " and q.answered_at is null and ($5::uuid is null or q.id > $5) order by q.id limit $6"
                : " and q.answered_at is not null and ($5::uuid is null or q.id < $5) order by q.id desc limit $6";
        return sql.list(
                        InboxQuestion.class,
                        QUESTIONS + more,
                        department == null ? null : department.name(),
                        caller.scope(),
                        roles(),
                        null,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    Uni<InboxQuestion> question(UUID id) {
        return sql.found(InboxQuestion.class, QUESTIONS, null, caller.scope(), roles(), id);
    }

    Uni<List<InboxMishap>> mishaps(boolean open, Department department) {
        return sql.list(
                InboxMishap.class,
                MISHAPS
                        + (open
                                ? " and h.settled_at is null order by h.id limit 200"
                                : " order by h.id desc limit 200"),
                department == null ? null : department.name(),
                caller.scope(),
                roles());
    }

    /** The soonest due first. */
    Uni<List<MeasureRow>> measures(Boolean open, boolean mine) {
        return sql.list(
                MeasureRow.class,
                MEASURES + " order by m.due_on, m.id limit 500",
                clock.instant(),
                caller.scope(),
                open,
                mine ? caller.personId() : null,
                caller.personId(),
                roles());
    }

    private String[] roles() {
        return caller.identity().roles().toArray(String[]::new);
    }
}
