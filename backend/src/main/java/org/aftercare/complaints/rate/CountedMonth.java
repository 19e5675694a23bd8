package org.aftercare.complaints.rate;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Counts a month within the open session: its complaints, those nobody is held responsible for, and the base. */
@ApplicationScoped
public class CountedMonth {
    /** Complaints that turned out to be none are left out. */
    static final String OF_MONTH = """
            cast(k.registered_at at time zone c.zone as date) between m.month and (m.month + interval '1 month' - interval '1 day')
              and k.dropped is null
            """;

    /** Neither its cause nor anybody responsible, and not named as still looked into (5.2.4c). */
    static final String UNASSIGNED = """
            not k.still_investigated and (k.cause is null
              or k.responsible_unit is null and k.responsible_branch_id is null and k.responsible_person_id is null)
            """;

    static final String JOBS = """
            (select count(*) from ticket t where cast(t.finished_at at time zone c.zone as date)
              between m.month and (m.month + interval '1 month' - interval '1 day'))
            """;

    static final String CALLS = """
            (select count(*) from ticket t where cast(t.opened_at at time zone c.zone as date)
              between m.month and (m.month + interval '1 month' - interval '1 day'))
            """;

    /** @param base of jobs or calls; null where it is entered */
    record Counts(int complaints, int unassigned, Integer base) {}

    Uni<Counts> of(LocalDate month, RateBase base) {
        String counted = base == RateBase.jobs ? JOBS : base == RateBase.calls ? CALLS : "null";
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                """
                                select count(k.id), count(k.id) filter (where %s), %s
                                from (select cast(:month as date) as month) m
                                  cross join company c
                                  left join complaint k on %s
                                group by m.month, c.zone
                                """.formatted(UNASSIGNED, counted, OF_MONTH), Object[].class)
                        .setParameter("month", month)
                        .getSingleResult())
                .map(row -> new Counts(
                        ((Number) row[0]).intValue(),
                        ((Number) row[1]).intValue(),
                        row[2] == null ? null : ((Number) row[2]).intValue()));
    }
}
