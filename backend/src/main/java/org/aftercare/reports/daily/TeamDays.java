package org.aftercare.reports.daily;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.reports.daily.DailyReportViews.DailyReportView;
import org.aftercare.reports.daily.DailyReportViews.TeamMember;
import org.aftercare.reports.daily.SupervisorReportViews.SupervisorReportView;
import org.aftercare.reports.daily.SupervisorReportViews.TeamDay;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** A unit's day with each technician who worked or reported, as the supervisor reads and compiles it (1.11). */
@ApplicationScoped
class TeamDays {
    private static final String UNIT = """
            select asked.day, jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              coalesce((
                select jsonb_agg(jsonb_build_object('person', jsonb_build_object('id', p.id, 'name', p.name),
                  'minutes', w.minutes) order by p.name, p.id)
                from (select person_id, sum(minutes) as minutes from work_of_day(asked.day) group by person_id) w
                  join person p on p.id = w.person_id and p.branch_id = b.id
                  join person_role t on t.person_id = p.id and t.role = 'technician'), '[]') as worked,
              coalesce((
                select jsonb_agg(d.day order by d.day desc)
                from (select generate_series(asked.today - 14, asked.today - 1, interval '1 day')::date as day) d
                where not exists (select from supervisor_report r where r.branch_id = b.id and r.day = d.day)
                  and exists (select from work_of_day(d.day) w join person p on p.id = w.person_id and p.branch_id = b.id
                    join person_role t on t.person_id = p.id and t.role = 'technician')), '[]') as missing_days
            from branch b
              cross join (select coalesce($1::date, now.day) as day, now.day as today
                  from (select cast($2::timestamptz at time zone zone as date) as day from company) now) asked
            where b.id = $3
            """;

    @Inject
    Sql sql;

    @Inject
    DailyReportPages reports;

    @Inject
    SupervisorReportPages compiled;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Worked(PersonRef person, int minutes) {}

    private record Unit(LocalDate day, BranchRef branch, List<Worked> worked, List<LocalDate> missingDays) {}

    /** @param asked null: today; @param branch null: the caller's */
    Uni<TeamDay> show(LocalDate asked, UUID branch) {
        UUID of = branch == null ? caller.branchId() : branch;
        caller.mustSee(of);
        return sql.found(Unit.class, UNIT, ReportDays.plausible(asked), clock.instant(), of)
                .chain(unit -> reports.ofUnit(of, unit.day())
                        .chain(handedIn -> compiled.ofUnit(of, unit.day()).map(report -> day(unit, handedIn, report))));
    }

    private static TeamDay day(Unit unit, List<DailyReportView> handedIn, SupervisorReportView report) {
        Map<UUID, DailyReportView> byPerson = new LinkedHashMap<>();
        handedIn.forEach(one -> byPerson.put(one.person().id(), one));
        List<TeamMember> members = new ArrayList<>();
        for (Worked one : unit.worked()) {
            members.add(member(one.person(), byPerson.remove(one.person().id()), one.minutes()));
        }
        // Reported, and everything recorded was taken back since, or the person has moved to another unit.
        byPerson.values().forEach(left -> members.add(member(left.person(), left, 0)));
        return new TeamDay(
                unit.day(),
                unit.branch(),
                members,
                members.stream().mapToInt(TeamMember::minutes).sum(),
                members.stream()
                        .filter(one -> one.report() == null)
                        .map(TeamMember::person)
                        .toList(),
                report,
                unit.missingDays());
    }

    private static TeamMember member(PersonRef person, DailyReportView report, int recorded) {
        List<ReportLine> lines = report == null ? List.of() : withCorrections(report);
        return new TeamMember(person, report, lines, ReportLine.sum(lines), recorded);
    }

    private static List<ReportLine> withCorrections(DailyReportView report) {
        record Kind(WorkSource source, String category) {}
        Map<Kind, Integer> sums = new LinkedHashMap<>();
        Stream.concat(
                        report.lines().stream(),
                        report.corrections().stream()
                                .map(one -> new ReportLine(one.source(), one.category(), one.minutes())))
                .forEach(line -> sums.merge(new Kind(line.source(), line.category()), line.minutes(), Integer::sum));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new ReportLine(sum.getKey().source(), sum.getKey().category(), sum.getValue()))
                .toList();
    }
}
