package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.aftercare.contracts.PriceRule;
import org.aftercare.customers.CustomerRef;
import org.aftercare.obligations.DueReason;
import org.aftercare.obligations.Left;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.OfficeCalendars.Known;
import org.aftercare.staff.OfficeHours;
import org.aftercare.staff.PersonRef;
import org.aftercare.tickets.TicketViews.AreaOfCall;
import org.aftercare.tickets.TicketViews.CollectionRef;
import org.aftercare.tickets.TicketViews.ContractRef;
import org.aftercare.tickets.TicketViews.DispatchView;
import org.aftercare.tickets.TicketViews.EquipmentRef;
import org.aftercare.tickets.TicketViews.EscalationRef;
import org.aftercare.tickets.TicketViews.InvoiceRef;
import org.aftercare.tickets.TicketViews.ModelRef;
import org.aftercare.tickets.TicketViews.PhotoView;
import org.aftercare.tickets.TicketViews.SignatureView;
import org.aftercare.tickets.TicketViews.SiteRef;
import org.aftercare.tickets.TicketViews.SlipRef;
import org.aftercare.tickets.TicketViews.VisitView;
import org.aftercare.tickets.TicketViews.VoucherRef;
import org.aftercare.warranties.CoverFacts;

/** Everything a ticket's page shows, in one SELECT. */
record TicketRead(
        UUID id,
        String number,
        TicketStatus status,
        ServiceType serviceType,
        RequestKind request,
        Channel channel,
        UUID branchId,
        BranchRef branch,
        Instant openedAt,
        PersonRef openedBy,
        CustomerRef customer,
        String name,
        SiteRef site,
        AreaOfCall area,
        String territoryReason,
        String address,
        String callerPhone,
        String contactName,
        String contactPhone,
        ModelRef model,
        EquipmentRef equipment,
        CoverFacts coverFacts,
        ContractRef contract,
        PriceRule priceRule,
        String fault,
        Instant wishFrom,
        Instant wishTo,
        String wishNote,
        int chases,
        Instant arriveBy,
        DueReason arriveRule,
        Known calendar,
        Instant arrivedAt,
        VoucherRef voucher,
        PersonRef technician,
        DispatchView dispatch,
        UUID dispatchedBy,
        List<VisitView> visits,
        List<String> neededTools,
        SlipRef receiptSlip,
        EscalationRef escalation,
        List<PhotoView> photos,
        BigDecimal fee,
        String feeReason,
        String zone,
        long rules,
        CollectionRef collection,
        InvoiceRef invoice,
        SignatureView completion,
        SignatureView takeAway,
        String followToken,
        Instant finishedAt,
        Instant closedAt,
        PersonRef closedBy,
        String cancelReason,
        UUID reportId,
        int version) {

    /** Once finished the content is frozen, so the signature it was finished with stands. */
    private static final String SIGNATURE = """
            (select jsonb_build_object('kind', s.kind, 'signedAt', s.signed_at, 'signer', s.signer,
                'valid', t.status in ('to_take_in', 'done', 'closed') or s.content_hash = voucher_hash(t.id))
             from signature s where s.ticket_id = t.id and %s order by s.signed_at desc, s.id desc limit 1)""";

    /** For a job whose item came back, the signature for the return is the one it was finished with (1.7d). */
    private static final String FINISHED_WITH =
            "(s.kind = 'completion' or s.kind = 'giving_back' and t.status in ('done', 'closed'))";

    /** $1 id, $2 the branch the caller sees or null. */
    static final String SQL =
            """
            select t.id, t.number, t.status, t.service_type, t.request, t.channel, t.branch_id, t.opened_at, t.name, t.address,
              t.caller_phone, t.contact_name, t.contact_phone, t.fault, t.wish_from, t.wish_to, t.wish_note, t.chases,
              t.territory_reason, t.arrive_by, t.arrive_rule, t.arrived_at, t.fee, t.fee_reason, t.follow_token, t.finished_at, t.closed_at,
              t.cancel_reason, t.report_id, t.version, company.zone,
              (select changes from rulebook) as rules,
              jsonb_build_object('calendarId', w.id, 'version', w.version, 'zone', company.zone) as calendar,
              cover_facts(t.equipment_id) as cover_facts,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end as opened_by,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              case when si.id is not null then jsonb_build_object('id', si.id, 'address', si.address) end as site,
              case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind) end as area,
              jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name, 'category', m.category,
                'standardMinutes', m.standard_minutes) as model,
              case when e.id is not null then jsonb_build_object('id', e.id, 'serial', e.serial) end as equipment,
              case when k.id is not null then jsonb_build_object('id', k.id, 'number', k.number) end as contract,
              case when k.id is not null then jsonb_build_object('kind', k.price_rule, 'amount', k.amount,
                'percent', k.percent) end as price_rule,
              case when v.id is not null then jsonb_build_object('id', v.id, 'number', v.number) end as voucher,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as technician,
              case when z.id is not null then jsonb_build_object('id', z.id, 'name', z.name) end as closed_by,
              case when d.id is not null then jsonb_build_object('id', d.id,
                'technician', jsonb_build_object('id', p.id, 'name', p.name), 'plannedAt', d.planned_at,
                'plannedMinutes', d.planned_minutes, 'at', d.dispatched_at,
                'by', jsonb_build_object('id', s.id, 'name', s.name), 'reason', d.reason) end as dispatch,
              d.dispatched_by,
              (select jsonb_agg(n.tool order by n.tool) from needed_tool n where n.category = m.category) as needed_tools,
              (select jsonb_build_object('id', s.id, 'number', s.number, 'drawnAt', s.drawn_at) from receipt_slip s
               where s.ticket_id = t.id and s.person_id = t.technician_id and s.returned_at is null) as receipt_slip,
              (select jsonb_build_object('id', s.id, 'description', s.description, 'cannotSolve', s.cannot_solve,
                  'escalatedAt', s.escalated_at, 'takenAt', s.taken_at, 'plan', s.plan) from escalation s
               where s.ticket_id = t.id and s.cleared_at is null) as escalation,
              (select jsonb_agg(jsonb_build_object('id', x.id,
                  'technician', jsonb_build_object('id', xp.id, 'name', xp.name),
                  'departedAt', x.departed_at, 'arrivedAt', x.arrived_at, 'leftAt', x.left_at, 'outcome', x.outcome,
                  'diagnosis', x.diagnosis, 'workDone', x.work_done, 'note', x.note, 'version', x.version,
                  'siteContact', x.site_contact, 'sitePhone', x.site_phone, 'solution', x.solution, 'differs', x.differs,
                  'toolsMissing', x.tools_missing, 'toolsReason', x.tools_reason,
                  'minutes', coalesce((select jsonb_agg(jsonb_build_object('category', n.category, 'minutes', n.minutes)
                    order by n.category) from visit_minutes n where n.visit_id = x.id), '[]'),
                  'photos', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'takenAt', f.taken_at, 'kind', 'visit')
                    order by f.taken_at) from photo f where f.visit_id = x.id), '[]')) order by x.departed_at)
               from visit x join person xp on xp.id = x.technician_id where x.ticket_id = t.id) as visits,
              (select jsonb_agg(jsonb_build_object('id', f.id, 'takenAt', f.taken_at,
                  'kind', case when f.visit_id is null then 'report' else 'visit' end) order by f.taken_at)
               from photo f where f.ticket_id = t.id or f.report_id = t.report_id) as photos,
              (select jsonb_build_object('id', y.id, 'amount', y.amount, 'collectedAt', y.collected_at,
                  'confirmedAt', y.confirmed_at) from cash_collection y where y.ticket_id = t.id) as collection,
              (select jsonb_build_object('id', i.id, 'number', i.number, 'state', i.status)
               from invoice i where i.ticket_id = t.id) as invoice,
            """ + SIGNATURE.formatted(FINISHED_WITH) + " as completion,\n" + SIGNATURE.formatted("s.kind = 'take_away'")
                    + " as take_away\n" + """
            from ticket t join branch b on b.id = t.branch_id join working_calendar w on w.id = b.calendar_id
              join customer c on c.id = t.customer_id
              join product_model m on m.id = t.model_id cross join company
              left join person o on o.id = t.opened_by left join site si on si.id = t.site_id
              left join service_area a on a.id = t.area_id left join equipment e on e.id = t.equipment_id
              left join maintenance_contract k on k.id = t.contract_id left join voucher v on v.id = t.voucher_id
              left join person p on p.id = t.technician_id left join person z on z.id = t.closed_by
              left join dispatch d on d.ticket_id = t.id and d.ended_at is null
              left join person s on s.id = d.dispatched_by
            where t.id = $1 and ($2::uuid is null or t.branch_id = $2)
            """;

    /** Null where nobody is waited for any more. */
    Left left(OfficeHours hours, Instant now) {
        return arriveRule != null && arrivedAt == null && !status.isOver()
                ? Left.of(arriveRule.isOfOfficeHours(), arriveBy, hours, now)
                : null;
    }

    boolean arrivalLate(Instant now) {
        return arriveBy != null
                && (arrivedAt != null ? arrivedAt.isAfter(arriveBy) : !status.isOver() && now.isAfter(arriveBy));
    }

    VisitView openVisit() {
        return visits == null
                ? null
                : visits.stream()
                        .filter(visit -> visit.leftAt() == null)
                        .findFirst()
                        .orElse(null);
    }
}
