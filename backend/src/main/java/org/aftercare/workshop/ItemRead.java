package org.aftercare.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.customers.CustomerRef;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;
import org.aftercare.workshop.ItemViews.BatchOfItem;
import org.aftercare.workshop.ItemViews.CardView;
import org.aftercare.workshop.ItemViews.EstimateView;
import org.aftercare.workshop.ItemViews.HelpView;
import org.aftercare.workshop.ItemViews.InspectionView;
import org.aftercare.workshop.ItemViews.ItemEquipment;
import org.aftercare.workshop.ItemViews.ReceiptView;
import org.aftercare.workshop.ItemViews.ReturnSignature;
import org.aftercare.workshop.ItemViews.TicketOfItem;
import org.aftercare.workshop.ItemViews.TimeView;
import org.aftercare.workshop.ItemViews.WaitsFor;

/**
 * An item as it stands, with everything its page shows, in one SELECT. What is not sent is what only the server needs.
 *
 * @param number also the code on its card
 * @param beyondUs why nobody here can deal with it; null: somebody can
 */
record ItemRead(
        UUID id,
        String number,
        ItemStatus status,
        WaitsFor waitsFor,
        String what,
        String serial,
        String accessories,
        String condition,
        @JsonIgnore UUID branchId,
        BranchRef branch,
        TicketOfItem ticket,
        CustomerRef customer,
        ItemEquipment equipment,
        BatchOfItem batch,
        PersonRef technician,
        PersonRef holder,
        String place,
        Instant takenAt,
        Instant enteredAt,
        PersonRef enteredBy,
        ReceiptView receipt,
        CardView card,
        List<TimeView> times,
        EstimateView estimate,
        List<InspectionView> inspections,
        List<HelpView> help,
        String beyondUs,
        Instant reportedAt,
        @JsonIgnore Instant decidedAt,
        LocalDate returnOn,
        @JsonIgnore JsonNode content,
        @JsonIgnore String contentHash,
        @JsonIgnore ReturnSignature signature,
        @JsonIgnore boolean takeAwaySigned,
        Ending ending,
        String endingReason,
        String exchangedFor,
        Instant endedAt,
        int version) {
    ItemRead {
        times = orNone(times);
        inspections = orNone(inspections);
        help = orNone(help);
    }

    private static <T> List<T> orNone(List<T> rows) {
        return rows == null ? List.of() : rows;
    }

    private static final String PERSON =
            "(select jsonb_build_object('id', p.id, 'name', p.name) from person p where p.id = %s)";

    /** What has to happen next; the estimate, the card and an open call for help as e, k and h. */
    static final String WAITS_FOR = """
            case i.status
              when 'taken' then 'hand_in'
              when 'in_house' then case when k.item_id is null then 'card' else 'start' end
              when 'under_repair' then case when h.id is not null then 'help' when e.status = 'sent' then 'consent' else 'repair' end
              when 'put_forward' then 'inspection'
              when 'passed' then case when i.return_on is null then 'return_date' else 'giving_back' end
              when 'given_up' then 'giving_back'
              else 'nothing' end""";

    static final String LATE =
            "(k.planned_finish < $1::timestamptz and i.status in ('taken', 'in_house', 'under_repair'))";

    static final String TABLES = """
            item i join branch b on b.id = i.branch_id join customer c on c.id = i.customer_id
              join ticket t on t.id = i.ticket_id
              left join item_receipt r on r.item_id = i.id left join repair_card k on k.item_id = i.id
              left join estimate e on e.item_id = i.id and e.status <> 'replaced'
              left join help_request h on h.item_id = i.id and h.answered_at is null
              left join batch x on x.id = i.batch_id
            """;

    /** $1 now, $2 id, $3 the branch the caller sees or null. */
    static final String SQL = """
            select i.id, i.number, i.status, i.what, i.serial, i.accessories, i.condition_note as condition, i.branch_id, i.place,
              i.taken_at, i.entered_at, i.beyond_us, i.reported_at, i.decided_at, i.return_on, i.ending, i.ending_reason,
              i.exchanged_for, i.ended_at, i.version, %s as waits_for,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              jsonb_build_object('id', t.id, 'number', t.number, 'status', t.status, 'serviceType', t.service_type,
                'fault', t.fault, 'name', t.name, 'phone', t.caller_phone, 'address', t.address, 'fee', t.fee) as ticket,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              (select jsonb_build_object('id', q.id, 'serial', q.serial) from equipment q where q.id = i.equipment_id) as equipment,
              case when x.id is not null then jsonb_build_object('id', x.id, 'number', x.number, 'quantity', x.quantity,
                'done', (select count(*) from item o where o.batch_id = x.id and o.status in ('passed', 'given_up', 'ended')))
                end as batch,
              %s as technician, %s as holder, %s as entered_by,
              case when r.item_id is not null then jsonb_build_object('number', r.number, 'url', '/p/item/' || r.token,
                'issuedAt', r.issued_at, 'voidedAt', r.voided_at, 'voidedBy', %s, 'statement', r.statement) end as receipt,
              case when k.item_id is not null then jsonb_build_object('fault', k.fault, 'plannedFinish', k.planned_finish,
                'late', coalesce(%s, false), 'filledAt', k.filled_at, 'filledBy', %s, 'attachedAt', k.attached_at,
                'attachedBy', %s, 'startedAt', k.started_at, 'workDone', k.work_done, 'partsNone', k.parts_none,
                'putForwardAt', k.put_forward_at, 'loaner', k.loaner, 'loanerAt', k.loaner_at,
                'loanerBackAt', k.loaner_back_at) end as card,
              (select jsonb_agg(jsonb_build_object('id', m.id, 'person', %s, 'day', m.day, 'category', m.category,
                  'minutes', m.minutes, 'note', m.note) order by m.day, m.entered_at)
               from repair_time m where m.item_id = i.id) as times,
              case when e.id is not null then jsonb_build_object('id', e.id, 'number', e.number, 'status', e.status,
                'note', e.note, 'total', e.total, 'madeAt', e.made_at, 'madeBy', %s, 'sentAt', e.sent_at,
                'decidedAt', e.decided_at, 'how', e.how, 'decidedBy', e.decided_by,
                'contentHash', coalesce(e.content_hash, estimate_hash(e.id)),
                'lines', (select jsonb_agg(jsonb_build_object('sort', l.sort, 'what', l.what, 'quantity', l.quantity,
                  'price', l.price) order by l.position) from estimate_line l where l.estimate_id = e.id)) end as estimate,
              (select jsonb_agg(jsonb_build_object('id', n.id, 'passed', n.passed, 'reason', n.reason, 'at', n.inspected_at,
                  'by', %s) order by n.inspected_at) from item_inspection n where n.item_id = i.id) as inspections,
              (select jsonb_agg(jsonb_build_object('id', a.id, 'reason', a.reason, 'askedAt', a.asked_at, 'askedBy', %s,
                  'action', a.action, 'answeredAt', a.answered_at, 'answeredBy', %s) order by a.asked_at)
               from help_request a where a.item_id = i.id) as help,
              item_content(i.id) as content, item_hash(i.id) as content_hash,
              (select jsonb_build_object('signer', s.signer, 'signedAt', s.signed_at,
                  'valid', i.status = 'ended' or s.content_hash = item_hash(i.id))
               from signature s where s.item_id = i.id order by s.signed_at desc, s.id desc limit 1) as signature,
              exists (select 1 from signature s where s.ticket_id = t.id and s.kind = 'take_away') as take_away_signed
            from %s
            where i.id = $2 and ($3::uuid is null or i.branch_id = $3)
            """.formatted(
                    WAITS_FOR,
                    person("i.technician_id"),
                    person("i.holder_id"),
                    person("i.entered_by"),
                    person("r.voided_by"),
                    LATE,
                    person("k.filled_by"),
                    person("k.attached_by"),
                    person("m.person_id"),
                    person("e.made_by"),
                    person("n.inspected_by"),
                    person("a.asked_by"),
                    person("a.answered_by"),
                    TABLES);

    /** The customer's page of an item. */
    static String link(String token) {
        return "/p/item/" + token;
    }

    static String person(String column) {
        return PERSON.formatted(column);
    }

    int minutes() {
        return times.stream().mapToInt(TimeView::minutes).sum();
    }

    boolean signedAsItIs() {
        return signature != null && signature.valid();
    }

    Boolean lastInspection() {
        return inspections.isEmpty()
                ? null
                : inspections.get(inspections.size() - 1).passed();
    }

    boolean helpWanted() {
        return help.stream().anyMatch(one -> one.answeredAt() == null);
    }
}
