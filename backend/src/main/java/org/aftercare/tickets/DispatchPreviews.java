package org.aftercare.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.staff.OfficeHours;
import org.aftercare.tickets.BoardViews.DispatchPreview;
import org.aftercare.tickets.BoardViews.Load;
import org.aftercare.tickets.BoardViews.PreviewJob;

/** What a dispatch would do to the technician's day and every deadline in it, told before it is done. */
@ApplicationScoped
public class DispatchPreviews {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Words words;

    @Inject
    OfficeCalendars calendars;

    record Planned(UUID ticketId, String number, Instant plannedAt, int minutes, Instant arriveBy, boolean arrived) {}

    record Facts(
            UUID id,
            String number,
            UUID branchId,
            Instant arriveBy,
            int minutes,
            String technician,
            boolean areaMatches,
            boolean skillMatches,
            List<Planned> jobs) {}

    Uni<DispatchPreview> of(UUID ticket, UUID technician, Instant asked) {
        Instant now = clock.instant();
        return sql.found(Facts.class, """
                        select t.id, t.number, t.branch_id, t.arrive_by, m.standard_minutes as minutes, p.name as technician,
                          t.area_id is null or exists (select 1 from person_area pa
                            where pa.person_id = p.id and pa.area_id = t.area_id) as area_matches,
                          exists (select 1 from person_skill ps
                            where ps.person_id = p.id and ps.category = m.category) as skill_matches,
                          (select coalesce(jsonb_agg(jsonb_build_object('ticketId', o.id, 'number', o.number,
                              'plannedAt', d.planned_at, 'minutes', d.planned_minutes, 'arriveBy', o.arrive_by,
                              'arrived', o.arrived_at is not null) order by d.planned_at), '[]')
                           from dispatch d join ticket o on o.id = d.ticket_id
                           where d.technician_id = p.id and d.ended_at is null and o.id <> t.id) as jobs
                        from ticket t join product_model m on m.id = t.model_id
                          join person p on p.id = $2 and p.branch_id = t.branch_id and p.active
                        where t.id = $1 and ($3::uuid is null or t.branch_id = $3)
                        """, ticket, technician, caller.scope())
                .chain(facts -> Panache.withSession(() -> calendars.ofBranch(facts.branchId()))
                        .map(hours -> preview(facts, asked, hours, now)));
    }

    private DispatchPreview preview(Facts facts, Instant asked, OfficeHours hours, Instant now) {
        Instant at =
                asked != null ? TicketForms.plausible("plannedAt", asked) : hours.nextMoment(free(facts.jobs(), now));
        CompanyDay day = CompanyDay.of(at.atZone(hours.zone).toLocalDate(), now, hours.zone);
        List<Planned> jobs = new ArrayList<>(
                facts.jobs().stream().filter(job -> day.holds(job.plannedAt())).toList());
        jobs.add(new Planned(facts.id(), facts.number(), at, facts.minutes(), facts.arriveBy(), false));
        jobs.sort(Comparator.comparing(Planned::plannedAt));
        Load load = new Load(jobs.stream().mapToInt(Planned::minutes).sum(), hours.minutesOf(day.date()));
        List<PreviewJob> expected = expected(jobs);
        return new DispatchPreview(
                at,
                facts.minutes(),
                facts.areaMatches(),
                facts.skillMatches(),
                load,
                expected,
                warnings(facts, jobs, load, expected));
    }

    private static Instant free(List<Planned> jobs, Instant now) {
        return Dispatch.freeFrom(
                jobs.stream().map(job -> job.plannedAt().plus(Duration.ofMinutes(job.minutes()))), now);
    }

    /** Nobody arrives before they are through with the job before. */
    private static List<PreviewJob> expected(List<Planned> jobs) {
        List<PreviewJob> expected = new ArrayList<>();
        Instant through = Instant.MIN;
        for (Planned job : jobs) {
            Instant arrives = job.plannedAt().isAfter(through) ? job.plannedAt() : through;
            through = arrives.plus(Duration.ofMinutes(job.minutes()));
            boolean late = !job.arrived() && job.arriveBy() != null && arrives.isAfter(job.arriveBy());
            expected.add(new PreviewJob(job.ticketId(), job.number(), arrives, job.arriveBy(), late));
        }
        return expected;
    }

    private List<String> warnings(Facts facts, List<Planned> jobs, Load load, List<PreviewJob> expected) {
        List<String> warnings = new ArrayList<>();
        if (!facts.areaMatches()) {
            warnings.add(words.say("warning.other-area", facts.technician()));
        }
        if (!facts.skillMatches()) {
            warnings.add(words.say("warning.other-skill", facts.technician()));
        }
        if (load.minutes() > load.capacity()) {
            warnings.add(words.say("warning.overload", facts.technician(), load.minutes(), load.capacity()));
        }
        for (int i = 0; i < jobs.size(); i++) {
            PreviewJob job = expected.get(i);
            if (job.late()) {
                warnings.add(words.say("warning.late", job.number()));
            } else if (job.expectedArrival().isAfter(jobs.get(i).plannedAt())) {
                warnings.add(words.say("warning.overlap", job.number()));
            }
        }
        return warnings;
    }
}
