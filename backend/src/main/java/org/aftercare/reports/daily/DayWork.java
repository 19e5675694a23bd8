package org.aftercare.reports.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.staff.PersonRef;

/** What was recorded for a day, and what the reports say of it. In the caller's transaction, with its own writes. */
@ApplicationScoped
class DayWork {
    /** @param worked also with nothing but a visit to a closed door */
    record Recorded(boolean worked, List<ReportLine> lines) {}

    /**
     * Entries and reports of one person and day wait for one another until the commit: either the report holds the entry,
     * or the entry finds the report and corrects it.
     */
    Uni<Void> alone(UUID person, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(:key, 110)) as text)", String.class)
                        .setParameter("key", person + " " + day)
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Recorded> of(UUID person, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select source, category, cast(sum(minutes) as integer)
                                from work_of_day(:day) where person_id = :person
                                group by source, category
                                order by source, category
                                """, Object[].class)
                        .setParameter("day", day)
                        .setParameter("person", person)
                        .getResultList())
                .map(rows -> new Recorded(
                        !rows.isEmpty(),
                        rows.stream()
                                .filter(row -> row[1] != null)
                                .map(row -> new ReportLine(
                                        WorkSource.valueOf((String) row[0]),
                                        (String) row[1],
                                        ((Number) row[2]).intValue()))
                                .toList()));
    }

    /** What the technicians' reports of a unit's day say, corrections among them, by person and category. */
    Uni<List<PersonLine>> reported(UUID branch, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select r.person_id, p.name, said.source, said.category, said.minutes
                                from daily_report r join person p on p.id = r.person_id
                                  cross join lateral said_by_report(r.id) said
                                where r.branch_id = :branch and r.day = :day
                                order by p.name, r.person_id, said.source, said.category
                                """, Object[].class)
                        .setParameter("branch", branch)
                        .setParameter("day", day)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new PersonLine(
                                new PersonRef((UUID) row[0], (String) row[1]),
                                WorkSource.valueOf((String) row[2]),
                                (String) row[3],
                                ((Number) row[4]).intValue()))
                        .toList());
    }

    /** The unit's technicians who worked that day and have handed in no report. */
    Uni<List<PersonRef>> missing(UUID branch, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select distinct p.id, p.name
                                from work_of_day(:day) w join person p on p.id = w.person_id
                                  join person_role t on t.person_id = p.id and t.role = 'technician'
                                where p.branch_id = :branch
                                  and not exists (select from daily_report r where r.person_id = p.id and r.day = :day)
                                order by p.name, p.id
                                """, Object[].class)
                        .setParameter("branch", branch)
                        .setParameter("day", day)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new PersonRef((UUID) row[0], (String) row[1]))
                        .toList());
    }

    /** Whether something was corrected after the report was read. */
    Uni<Boolean> correctedSince(DailyReport report) {
        return report.reviewedAt == null
                ? Uni.createFrom().item(false)
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(
                                        "select exists (select from daily_report_correction where report_id = :id and made_at > :read)",
                                        Boolean.class)
                                .setParameter("id", report.id)
                                .setParameter("read", report.reviewedAt)
                                .getSingleResult());
    }

    /**
     * Writes down by how much what is recorded now differs from what the report and its corrections say.
     *
     * @return the minutes of the difference in all; null where there is none
     */
    Uni<Integer> correct(DailyReport report, UUID by, Instant now) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("""
                                        with made as (
                                          insert into daily_report_correction (report_id, source, category, minutes, made_at, made_by)
                                          select :id, source, category, sum(minutes), :now, cast(:by as uuid)
                                          from (
                                            select source, category, minutes
                                            from work_of_day(:day) where person_id = :person and category is not null
                                            union all
                                            select source, category, -minutes from said_by_report(:id)) difference
                                          group by source, category
                                          having sum(minutes) <> 0
                                          order by source, category
                                          returning minutes)
                                        select cast(sum(minutes) as integer) from made
                                        """, Integer.class)
                                .setParameter("id", report.id)
                                .setParameter("day", report.day)
                                .setParameter("person", report.personId)
                                .setParameter("by", by == null ? null : by.toString())
                                .setParameter("now", now)
                                .getSingleResultOrNull()));
    }
}
