package org.aftercare.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.workshop.PublicItemViews.EstimateToCustomer;
import org.aftercare.workshop.PublicItemViews.ItemCompany;
import org.aftercare.workshop.PublicItemViews.ItemStep;
import org.aftercare.workshop.PublicItemViews.PublicItemView;

/** An item as its customer follows it, by the unguessable link of the receipt; it ends 90 days after the item's end. */
@ApplicationScoped
public class FollowItem {
    static final Duration LINK_LIVES_ON = Duration.ofDays(90);

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Words words;

    record Read(
            String receipt,
            boolean voided,
            Instant issuedAt,
            String customer,
            String technician,
            String number,
            String ticket,
            String what,
            String serial,
            String accessories,
            String conditionNote,
            ItemStatus status,
            Ending ending,
            LocalDate promised,
            LocalDate returnOn,
            Instant takenAt,
            Instant enteredAt,
            Instant startedAt,
            Instant putForwardAt,
            Instant inspectedAt,
            Instant endedAt,
            Bilingual cover,
            EstimateToCustomer estimate,
            String company,
            String phone) {}

    /** What was decided of the item's cover goes before what was decided of its call's. $1 token, $2 how long ago an item may have ended. Drafts and what another took the place of are not shown. */
    private static final String SQL = """
            select r.number as receipt, r.voided_at is not null as voided, r.issued_at, t.name as customer,
              p.name as technician, i.number,
              t.number as ticket, i.what, i.serial, i.accessories, i.condition_note, i.status, i.ending,
              (k.planned_finish at time zone c.zone)::date as promised, i.return_on, i.taken_at, i.entered_at, k.started_at,
              k.put_forward_at, i.ended_at,
              (select max(n.inspected_at) from item_inspection n where n.item_id = i.id and n.passed) as inspected_at,
              (select jsonb_build_object('zh', d.reason_zh, 'en', d.reason_en) from cover_decision d
               where d.replaced_at is null
                 and (d.work_kind = 'item' and d.work_id = i.id or d.work_kind = 'ticket' and d.work_id = i.ticket_id)
               order by d.work_kind limit 1) as cover,
              case when e.id is not null then jsonb_build_object('number', e.number, 'status', e.status, 'note', e.note,
                'total', e.total, 'decidedAt', e.decided_at, 'decidedBy', e.decided_by,
                'contentHash', coalesce(e.content_hash, estimate_hash(e.id)),
                'lines', (select jsonb_agg(jsonb_build_object('sort', l.sort, 'what', l.what, 'quantity', l.quantity,
                  'price', l.price) order by l.position) from estimate_line l where l.estimate_id = e.id)) end as estimate,
              c.name as company, coalesce(nullif(b.phone, ''), c.phone) as phone
            from item_receipt r join item i on i.id = r.item_id join ticket t on t.id = i.ticket_id
              join branch b on b.id = i.branch_id cross join company c
              left join person p on p.id = r.issued_by
              left join repair_card k on k.item_id = i.id
              left join estimate e on e.item_id = i.id and e.status in ('sent', 'agreed', 'declined')
            where r.token = $1 and coalesce(i.ended_at > $2::timestamptz, true)
            """;

    /** 404 for a link that never was or has ended. */
    Uni<PublicItemView> show(String token) {
        return sql.one(Read.class, SQL, token, clock.instant().minus(LINK_LIVES_ON))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(this::view);
    }

    private PublicItemView view(Read r) {
        boolean waits = r.estimate() != null && r.estimate().status() == Estimate.Status.sent;
        String state = waits
                ? "estimate"
                : r.status() == ItemStatus.ended || r.status() == ItemStatus.given_up
                        ? r.status() + "." + r.ending()
                        : r.status().name();
        return new PublicItemView(
                r.receipt(),
                r.voided(),
                r.issuedAt(),
                r.customer(),
                r.technician(),
                r.number(),
                r.ticket(),
                r.what(),
                r.serial(),
                r.accessories(),
                r.conditionNote(),
                r.status(),
                words.say("item-state." + state),
                words.say("item-next." + state, r.phone()),
                r.promised(),
                r.returnOn(),
                r.cover() == null ? null : r.cover().in(words.language()),
                steps(r),
                r.estimate(),
                new ItemCompany(r.company(), r.phone()));
    }

    private List<ItemStep> steps(Read r) {
        List<ItemStep> steps = new ArrayList<>();
        step(steps, "taken", r.takenAt());
        step(steps, "in_house", r.enteredAt());
        boolean repaired = r.ending() == null || r.ending() == Ending.repaired;
        if (repaired) {
            step(steps, "under_repair", r.startedAt());
            step(steps, "passed", r.ending() == null ? null : r.inspectedAt());
        } else {
            step(steps, "given_up", r.endedAt());
        }
        step(steps, "ended", r.endedAt());
        return steps;
    }

    private void step(List<ItemStep> steps, String code, Instant at) {
        steps.add(new ItemStep(code, words.say("item-step." + code), at));
    }
}
