package org.aftercare.complaints.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.rate.RateForms.ChooseRateBase;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Company;

/** Reviews and releases the rate of a month; what was released is kept line by line (5.2.4b, 5.2.4c). */
@ApplicationScoped
public class ReleasingRates {
    @Inject
    CountedMonth counted;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What this month is divided by; the months after it follow. */
    Uni<UUID> choose(LocalDate month, ChooseRateBase form) {
        if (form.base().isEntered() && form.baseCount() == null) {
            throw Problem.invalid("baseCount", "base-count-missing");
        }
        return ComplaintMonth.locked(month)
                .invoke(one -> one.say(form.base(), form.baseCount()))
                .map(one -> one.id);
    }

    Uni<UUID> release(LocalDate month, String note) {
        return ComplaintMonth.locked(month)
                .invoke(ComplaintMonth::mustBeOpen)
                .call(one -> counted.of(month, one.base)
                        .chain(counts -> Company.only()
                                .chain(company -> gates.require(
                                                RateEvents.RELEASE,
                                                Subject.of("company", company.id),
                                                null,
                                                new RateEvents.Releasing(
                                                        said(month), counts.complaints(), counts.unassigned()))
                                        .invoke(() -> one.release(
                                                counts.complaints(),
                                                base(one, counts),
                                                note == null ? "" : note.trim(),
                                                caller.personId(),
                                                clock.instant()))
                                        .chain(() -> keep(one))
                                        .chain(() -> journal.record(
                                                RateEvents.RELEASED,
                                                null,
                                                rated(one),
                                                Subject.of("company", company.id),
                                                Subject.of("complaint_rate", one.id))))))
                .map(one -> one.id);
    }

    static RateEvents.Rated rated(ComplaintMonth month) {
        int complaints = month.complaints == null ? 0 : month.complaints;
        return new RateEvents.Rated(
                said(month.month), complaints, month.base, month.baseCount, percent(complaints, month.baseCount));
    }

    private static int base(ComplaintMonth month, CountedMonth.Counts counts) {
        Integer base = month.base.isEntered() ? month.baseCount : counts.base();
        if (base == null) {
            throw Problem.conflict("complaint-rate-without-base", said(month.month));
        }
        return base;
    }

    /** In percent, two places; 0 where the base is nothing. */
    private static BigDecimal percent(int complaints, Integer base) {
        return base == null || base == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(complaints)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP);
    }

    private static String said(LocalDate month) {
        return month.toString().substring(0, 7);
    }

    /** Each complaint with its cause and whom it is laid to, as they stand now. */
    private static Uni<Integer> keep(ComplaintMonth month) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("""
                                insert into complaint_month_line
                                  (month_id, complaint_id, cause, unit, branch_id, person_id, still_investigated)
                                select m.id, k.id, k.cause, k.responsible_unit, k.responsible_branch_id,
                                  k.responsible_person_id, k.still_investigated
                                from complaint_month m cross join company c join complaint k on %s
                                where m.id = :id
                                """.formatted(CountedMonth.OF_MONTH))
                                .setParameter("id", month.id)
                                .executeUpdate()));
    }
}
