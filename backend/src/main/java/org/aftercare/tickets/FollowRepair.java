package org.aftercare.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.tickets.PublicViews.FollowCompany;
import org.aftercare.tickets.PublicViews.FollowStep;
import org.aftercare.tickets.PublicViews.FollowView;
import org.aftercare.tickets.PublicViews.FollowedItem;
import org.aftercare.tickets.PublicViews.Window;

/** A repair as its customer follows it: by an unguessable link that ends 90 days after the repair did. */
@ApplicationScoped
public class FollowRepair {
    private static final Duration USUAL_WINDOW = Duration.ofHours(2);
    private static final Set<String> COMING = Set.of("dispatched", "under_way", "on_site");
    static final Set<String> WISHABLE = Set.of("reported", "registered", "dispatched");

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    Words words;

    record Read(
            String number,
            String state,
            String technician,
            String company,
            String phone,
            String address,
            String fault,
            Instant wishFrom,
            Instant wishTo,
            Instant plannedAt,
            Instant reportedAt,
            Instant registeredAt,
            Instant dispatchedAt,
            Instant underWayAt,
            Instant onSiteAt,
            Instant finishedAt,
            Instant closedAt,
            Instant endedAt,
            Instant takenAt,
            List<FollowedItem> items,
            Bilingual cover) {}

    /** A call's link and its report's are the same; the call is what counts once there is one. */
    private static final String SQL = """
            select t.number, t.status as state, p.name as technician, c.name as company,
              coalesce(nullif(b.phone, ''), c.phone) as phone, t.address, t.fault, t.wish_from, t.wish_to, d.planned_at,
              r.reported_at, t.opened_at as registered_at, d.dispatched_at, v.departed_at as under_way_at,
              v.arrived_at as on_site_at, t.finished_at, t.closed_at, t.cancelled_at as ended_at,
              (select min(i.taken_at) from item i where i.ticket_id = t.id) as taken_at,
              (select jsonb_agg(jsonb_build_object('number', i.number, 'what', i.what, 'url', '/p/item/' || r.token,
                  'estimateWaits', exists (select 1 from estimate e where e.item_id = i.id and e.status = 'sent'),
                  'back', i.status = 'ended') order by i.number)
               from item i join item_receipt r on r.item_id = i.id where i.ticket_id = t.id) as items,
              (select jsonb_build_object('zh', k.reason_zh, 'en', k.reason_en) from cover_decision k
               where k.work_kind = 'ticket' and k.work_id = t.id and k.replaced_at is null) as cover
            from ticket t cross join company c join branch b on b.id = t.branch_id
              left join fault_report r on r.id = t.report_id left join person p on p.id = t.technician_id
              left join lateral (select * from dispatch d where d.ticket_id = t.id
                and (d.ended_at is null or d.ending = 'finished') order by d.dispatched_at desc limit 1) d on true
              left join lateral (select * from visit v where v.ticket_id = t.id
                and (v.left_at is null or v.outcome in ('fixed', 'take_in')) order by v.departed_at desc limit 1) v on true
            where t.follow_token = $1 and (t.follow_until is null or t.follow_until > $2)
            union all
            select r.number, case r.status when 'waiting' then 'reported' else r.status end, null, c.name, c.phone, r.address,
              r.fault, r.wish_from, r.wish_to, null, r.reported_at, null, null, null, null, null, null, r.settled_at, null, null,
              null
            from fault_report r cross join company c
            where r.token = $1 and r.status <> 'registered' and coalesce(r.settled_at > $3, true)
            """;

    /** 404 for a link that never was or has ended. */
    Uni<FollowView> show(String token) {
        Instant now = clock.instant();
        return sql.one(Read.class, SQL, token, now, now.minus(Ticket.LINK_LIVES_ON))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(this::view);
    }

    private FollowView view(Read r) {
        boolean coming = COMING.contains(r.state());
        String technician = coming && r.technician() != null ? technician(r.technician()) : null;
        return new FollowView(
                r.number(),
                r.state(),
                words.say("follow.state." + r.state()),
                words.say("follow.next." + r.state(), r.phone()),
                window(r),
                technician,
                new FollowCompany(r.company(), r.phone()),
                masked(r.address()),
                r.fault(),
                steps(r),
                WISHABLE.contains(r.state()),
                r.items() == null ? List.of() : r.items(),
                r.cover() == null ? null : r.cover().in(words.language()));
    }

    private static Window window(Read r) {
        if (COMING.contains(r.state()) && r.plannedAt() != null) {
            return new Window(r.plannedAt(), r.plannedAt().plus(USUAL_WINDOW));
        }
        return WISHABLE.contains(r.state()) && r.wishFrom() != null ? new Window(r.wishFrom(), r.wishTo()) : null;
    }

    private List<FollowStep> steps(Read r) {
        List<FollowStep> steps = new ArrayList<>();
        if (r.reportedAt() != null) {
            step(steps, "reported", r.reportedAt());
        }
        if (r.state().equals("dismissed")) {
            step(steps, "dismissed", r.endedAt());
            return steps;
        }
        step(steps, "registered", r.registeredAt());
        if (r.state().equals("cancelled")) {
            step(steps, "cancelled", r.endedAt());
            return steps;
        }
        step(steps, "dispatched", r.dispatchedAt());
        step(steps, "under_way", r.underWayAt());
        step(steps, "on_site", r.onSiteAt());
        boolean takenIn = r.takenAt() != null || r.state().equals("to_take_in");
        if (takenIn) {
            step(steps, "to_take_in", r.takenAt() == null ? r.finishedAt() : r.takenAt());
        }
        step(steps, "done", r.state().equals("to_take_in") ? null : r.finishedAt());
        step(steps, "closed", r.closedAt());
        return steps;
    }

    private void step(List<FollowStep> steps, String code, Instant at) {
        steps.add(new FollowStep(code, words.say("follow.step." + code), at));
    }

    /** 王师傅; a name with blanks gives its first word. */
    private String technician(String name) {
        int blank = name.indexOf(' ');
        String called = blank > 0 ? name.substring(0, blank) : name.substring(0, name.offsetByCodePoints(0, 1));
        return blank > 0 ? called : words.say("follow.technician", called);
    }

    /** The first third, at most six letters: enough to know one's own address, not to find another's. */
    static String masked(String address) {
        int letters = address.codePointCount(0, address.length());
        int shown = Math.min(6, Math.max(1, letters / 3));
        return address.substring(0, address.offsetByCodePoints(0, shown)) + "***";
    }
}
