package org.aftercare.complaints;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.aftercare.complaints.ComplaintViews.DisputeView;
import org.aftercare.complaints.ComplaintViews.EndingView;
import org.aftercare.complaints.ComplaintViews.InvestigationView;
import org.aftercare.complaints.ComplaintViews.JudgementView;
import org.aftercare.complaints.ComplaintViews.MeasureView;
import org.aftercare.complaints.ComplaintViews.MishapView;
import org.aftercare.complaints.ComplaintViews.ModelOfComplaint;
import org.aftercare.complaints.ComplaintViews.ParticularsView;
import org.aftercare.complaints.ComplaintViews.QuestionView;
import org.aftercare.complaints.ComplaintViews.RepeatView;
import org.aftercare.complaints.ComplaintViews.ResponsibilityView;
import org.aftercare.complaints.ComplaintViews.SendingView;
import org.aftercare.complaints.ComplaintViews.SolutionView;
import org.aftercare.complaints.ComplaintViews.StageView;
import org.aftercare.complaints.ComplaintViews.TicketOfComplaint;
import org.aftercare.complaints.ComplaintViews.WordView;
import org.aftercare.customers.CustomerRef;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/**
 * A complaint as it stands, with everything on its page, in one SELECT: $1 its id, $2 the branch the caller sees or null
 * for all. What is not sent is what only the server needs.
 */
record ComplaintRead(
        UUID id,
        String number,
        @JsonIgnore String token,
        Step step,
        Instant stepSince,
        Source source,
        Channel channel,
        About about,
        Classification classification,
        Severity severity,
        String content,
        Instant heardAt,
        Instant registeredAt,
        PersonRef registeredBy,
        BranchRef branch,
        @JsonIgnore UUID branchId,
        CustomerRef customer,
        String complainant,
        String phone,
        String email,
        TicketOfComplaint ticket,
        PersonRef person,
        ModelOfComplaint model,
        UUID surveyCardId,
        PersonRef owner,
        Instant takenUpAt,
        List<StageView> stages,
        ParticularsView particulars,
        InvestigationView investigation,
        JudgementView judgement,
        RepeatView repeatOf,
        SolutionView settlement,
        ResponsibilityView responsibility,
        SendingView sending,
        DisputeView dispute,
        EndingView ending,
        List<QuestionView> questions,
        List<MeasureView> measures,
        List<MishapView> mishaps,
        List<WordView> words,
        List<UUID> photos,
        int version) {
    ComplaintRead {
        stages = orNone(stages);
        questions = orNone(questions);
        measures = orNone(measures);
        mishaps = orNone(mishaps);
        words = orNone(words);
        photos = orNone(photos);
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : rows;
    }

    /** A person as JSON, or null. */
    static String person(String id) {
        return "(select jsonb_build_object('id', who.id, 'name', who.name) from person who where who.id = " + id + ")";
    }

    /** A branch as JSON, or null. */
    static String branch(String id) {
        return "(select jsonb_build_object('id', br.id, 'code', br.code, 'name', br.name) from branch br where br.id = "
                + id + ")";
    }

    /** Who may see it: its branch, or the unit it was passed to. */
    static final String SEEN = "($2::uuid is null or c.branch_id = $2 or c.unit_id = $2)";

    private static final String CHILDREN = """
            (select jsonb_agg(jsonb_build_object('step', s.step, 'enteredAt', s.entered_at, 'leftAt', s.left_at, 'by', %s)
               order by s.id)
             from (select s.*, lead(s.entered_at) over (order by s.id) as left_at from complaint_stage s
                   where s.complaint_id = c.id) s) as stages,
            (select jsonb_agg(jsonb_build_object('id', q.id, 'department', q.department, 'about', q.about, 'asks', q.asks,
               'askedBy', %s, 'askedAt', q.asked_at, 'verdict', q.verdict, 'answer', q.answer, 'answeredBy', %s,
               'answeredAt', q.answered_at) order by q.id)
             from complaint_question q where q.complaint_id = c.id and q.withdrawn_at is null) as questions,
            (select jsonb_agg(jsonb_build_object('id', m.id, 'sort', m.sort, 'what', m.what, 'department', m.department,
               'owner', %s, 'dueOn', m.due_on, 'note', m.note, 'doneBy', %s, 'doneAt', m.done_at, 'signedBy', %s,
               'signedAt', m.signed_at, 'effect', m.effect, 'confirmedBy', %s, 'confirmedAt', m.confirmed_at) order by m.id)
             from complaint_measure m where m.complaint_id = c.id) as measures,
            (select jsonb_agg(jsonb_build_object('id', h.id, 'department', h.department, 'what', h.what, 'foundAt', h.found_at,
               'finding', h.finding, 'measure', h.measure, 'passedWhy', h.passed_why, 'settledBy', %s,
               'settledAt', h.settled_at) order by h.id)
             from complaint_mishap h where h.complaint_id = c.id) as mishaps,
            (select jsonb_agg(jsonb_build_object('id', w.id, 'sort', w.sort, 'channel', w.channel, 'about', w.about,
               'text', w.text, 'cause', w.cause, 'at', w.at, 'by', %s, 'byHandler', w.by_handler) order by w.id)
             from complaint_word w where w.complaint_id = c.id) as words,
            (select jsonb_agg(f.id order by f.taken_at) from complaint_photo f where f.complaint_id = c.id) as photos
            """.formatted(
                    person("s.entered_by"),
                    person("q.asked_by"),
                    person("q.answered_by"),
                    person("m.owner_id"),
                    person("m.done_by"),
                    person("m.signed_by"),
                    person("m.confirmed_by"),
                    person("h.settled_by"),
                    person("w.by_id"));

    static final String PARTICULARS = """
            jsonb_build_object('orderNumber', c.order_number, 'partNumber', c.part_number, 'shippedOn', c.shipped_on,
              'quantity', c.quantity, 'defective', c.defective, 'demand', c.demand, 'by', %s, 'at', c.particulars_at)
            """.formatted(person("c.particulars_by"));

    private static final String PARTS = """
            case when c.particulars_at is not null then %s end as particulars,
            case when coalesce(c.grounds_at, c.investigated_at) is not null then jsonb_build_object('grounds', c.grounds,
              'groundsBy', %s, 'groundsAt', c.grounds_at, 'checked', c.checked, 'checkedWith', c.checked_with,
              'finding', c.investigation, 'by', %s, 'at', c.investigated_at) end as investigation,
            jsonb_build_object('fault', c.fault, 'cause', c.cause, 'causeNote', c.cause_note, 'department', c.department,
              'finding', c.finding, 'appraisal', c.appraisal, 'appraisalGrounds', c.appraisal_grounds, 'by', %s,
              'at', c.judged_at, 'possibleCauses', c.possible_causes, 'nextStep', c.next_step, 'nextStepAt', c.next_step_at,
              'producingUnit', c.producing_unit, 'producers', c.producers, 'producedOn', c.produced_on) as judgement,
            (select jsonb_build_object('id', e.id, 'number', e.number, 'closedAt', e.closed_at, 'prevention', e.prevention)
             from complaint e where e.id = c.repeat_of) as repeat_of,
            jsonb_build_object('handling', c.handling, 'handlingBy', %s, 'handlingAt', c.handling_at, 'solution', c.solution,
              'agreedBy', %s, 'agreedAt', c.agreed_at, 'customerAgreedOn', c.customer_agreed_on,
              'customerContact', c.customer_contact, 'submittedAt', c.submitted_at, 'decidedBy', %s,
              'decidedAt', c.decided_at) as settlement,
            case when c.responsibility_at is not null then jsonb_build_object('department', c.responsible_unit, 'branch', %s,
              'person', %s, 'stillInvestigated', c.still_investigated, 'by', %s, 'at', c.responsibility_at) end
              as responsibility,
            jsonb_build_object('handler', %s, 'handlerBy', %s, 'unit', %s, 'unitSince', c.unit_since,
              'difficulty', c.difficulty, 'helpAskedAt', c.help_asked_at, 'chases', c.chases, 'readHow', c.read_how,
              'readBy', %s, 'readAt', c.read_at, 'referredTo', %s, 'reportedTo', c.reported_to, 'reportedAt', c.reported_at,
              'reportReadBy', %s, 'reportReadAt', c.report_read_at) as sending,
            case when c.disputed_at is not null then jsonb_build_object('person', %s, 'contractId', c.dispute_contract_id,
              'contract', (select k.number from maintenance_contract k where k.id = c.dispute_contract_id),
              'clauses', c.dispute_clauses, 'markedAt', c.disputed_at, 'settlement', c.settlement,
              'settledAt', c.settled_at) end as dispute,
            jsonb_build_object('outcome', c.outcome, 'prevention', c.prevention, 'dropped', c.dropped,
              'dropReason', c.drop_reason, 'closedBy', %s, 'closedAt', c.closed_at, 'solved', c.solved,
              'reopened', c.reopened) as ending,
            """.formatted(
                    PARTICULARS,
                    person("c.grounds_by"),
                    person("c.investigated_by"),
                    person("c.judged_by"),
                    person("c.handling_by"),
                    person("c.agreed_by"),
                    person("c.decided_by"),
                    branch("c.responsible_branch_id"),
                    person("c.responsible_person_id"),
                    person("c.responsibility_by"),
                    person("c.handler_id"),
                    person("c.handler_by"),
                    branch("c.unit_id"),
                    person("c.read_by"),
                    person("c.referred_to"),
                    person("c.report_read_by"),
                    person("c.dispute_person_id"),
                    person("c.closed_by"));

    static final String SQL =
            """
            select c.id, c.number, c.token, c.step, c.step_since, c.source, c.channel, c.about, c.classification, c.severity,
              c.content, c.heard_at, c.registered_at, %s as registered_by, %s as branch, c.branch_id,
              case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as customer,
              c.complainant, c.phone, c.email,
              case when t.id is not null then jsonb_build_object('id', t.id, 'number', t.number) end as ticket,
              %s as person,
              case when m.id is not null then jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name) end as model,
              c.survey_card_id, %s as owner, c.taken_up_at, c.version,
            """.formatted(person("c.registered_by"), branch("c.branch_id"), person("c.person_id"), person("c.owner_id"))
                    + PARTS
                    + CHILDREN
                    + """
            from complaint c left join customer u on u.id = c.customer_id left join ticket t on t.id = c.ticket_id
              left join product_model m on m.id = c.model_id
            where c.id = $1 and
            """
                    + SEEN;
}
