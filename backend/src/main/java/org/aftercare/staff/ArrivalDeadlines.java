package org.aftercare.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.staff.OfficeCalendars.Known;

/** When a technician is due at the door (1.14): so many minutes as the kind of the service area says. */
@ApplicationScoped
public class ArrivalDeadlines {
    @Inject
    OfficeCalendars calendars;

    /** @param rule null where nothing is promised; then there is no deadline and the call is never late */
    public record ArrivalDeadline(Instant arriveBy, ArrivalRule rule) {
        static final ArrivalDeadline NONE = new ArrivalDeadline(null, null);

        static ArrivalDeadline by(ArrivalRule rule) {
            return rule == null ? NONE : new ArrivalDeadline(rule.due(), rule);
        }
    }

    private record Promise(Known calendar, Integer minutes, ResponseClock clock, String nameZh, String nameEn) {}

    /**
     * Reads in the caller's open session.
     *
     * @param branchId whose calendar counts
     * @param areaId where the customer's site is; null where it is not known
     * @param openedAt when the call came
     */
    public Uni<ArrivalDeadline> of(UUID branchId, UUID areaId, Instant openedAt) {
        if (areaId == null) {
            return Uni.createFrom().item(ArrivalDeadline.NONE);
        }
        return promise(branchId, areaId).chain(promise -> {
            if (promise == null || promise.minutes() == null) {
                return Uni.createFrom().item(ArrivalDeadline.NONE);
            }
            if (promise.clock() == ResponseClock.round_the_clock) {
                ZoneId zone = ZoneId.of(promise.calendar().zone());
                return Uni.createFrom()
                        .item(ArrivalDeadline.by(ArrivalRule.roundTheClock(
                                zone, promise.minutes(), promise.nameZh(), promise.nameEn(), openedAt)));
            }
            return calendars
                    .at(promise.calendar())
                    .map(hours -> ArrivalDeadline.by(ArrivalRule.officeHours(
                            hours, promise.minutes(), promise.nameZh(), promise.nameEn(), openedAt)));
        });
    }

    private Uni<Promise> promise(UUID branchId, UUID areaId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select calendar.id, calendar.version, company.zone,
                                  kind.response_minutes, kind.clock, kind.name_zh, kind.name_en
                                from service_area area
                                  join area_kind kind on kind.code = area.kind
                                  join branch on branch.id = :branch
                                  join working_calendar calendar on calendar.id = branch.calendar_id
                                  cross join company
                                where area.id = :area
                                """, Object[].class)
                        .setParameter("branch", branchId)
                        .setParameter("area", areaId)
                        .getSingleResultOrNull())
                .map(row -> row == null
                        ? null
                        : new Promise(
                                new Known((UUID) row[0], (Integer) row[1], (String) row[2]),
                                (Integer) row[3],
                                ResponseClock.valueOf((String) row[4]),
                                (String) row[5],
                                (String) row[6]));
    }
}
