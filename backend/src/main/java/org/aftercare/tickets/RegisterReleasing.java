package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Branch;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.Company;
import org.aftercare.staff.PersonRef;

/** A unit sends the calls of a day to the service department, once (1.18a). In the caller's transaction. */
@ApplicationScoped
public class RegisterReleasing {
    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param branchId null: the caller's; @param day not in the future */
    public record ReleaseRegister(UUID branchId, @NotNull LocalDate day) {}

    /** @param released null: not yet */
    public record DayOfUnit(BranchRef branch, LocalDate day, int calls, Released released) {}

    /** @param calls it held then; a call entered later for that day makes the two differ */
    public record Released(Instant at, PersonRef by, int calls) {}

    /** Answers the release; one that is there already stays. */
    Uni<UUID> release(UUID branchId, LocalDate day) {
        return RegisterRelease.of(branchId, day)
                .chain(there -> there != null
                        ? Uni.createFrom().item(there.id)
                        : Branch.<Branch>findById(branchId)
                                .onItem()
                                .ifNull()
                                .failWith(Problem::notFound)
                                .chain(branch -> Company.only().chain(company -> write(branch, company, day))));
    }

    private Uni<UUID> write(Branch branch, Company company, LocalDate day) {
        Instant now = clock.instant();
        if (day.isAfter(company.dayOf(now))) {
            throw Problem.invalid("day", "not-in-future");
        }
        return calls(branch.id, day, company).chain(calls -> {
            RegisterRelease release = RegisterRelease.of(branch.id, day, calls, caller.personId(), now);
            return release.persistAndFlush()
                    .chain(() -> journal.record(
                            TicketEvents.REGISTER_RELEASED,
                            branch.id,
                            new TicketEvents.RegisterReleased(branch.name, day, calls),
                            Subject.of("branch", branch.id)))
                    .replaceWith(release.id);
        });
    }

    private static Uni<Integer> calls(UUID branchId, LocalDate day, Company company) {
        return Ticket.count(
                        "branchId = ?1 and openedAt >= ?2 and openedAt < ?3",
                        branchId,
                        day.atStartOfDay(company.zone()).toInstant(),
                        day.plusDays(1).atStartOfDay(company.zone()).toInstant())
                .map(Long::intValue);
    }
}
