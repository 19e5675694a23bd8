package org.aftercare.parts.tools;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.journal.Subject;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.notifications.Telling;
import org.aftercare.staff.Person;
import org.aftercare.staff.Role;

/** When a job is over and a tool lent for it is still out, borrower and storekeeper are told, once (10.3.5b). */
@ApplicationScoped
@Priority(60)
public class ToolsOfEndedWork implements JournalListener {
    /** How the rooms below say that a job is over; this package does not know those rooms. */
    private static final Set<String> OVER = Set.of("ticket.finished", "ticket.closed", "item.returned");

    private static final Set<String> WORK = Set.of("ticket", "item");

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Override
    public Uni<Void> heard(Entry entry) {
        if (!OVER.contains(entry.kind())) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> over = entry.subjects().stream()
                .filter(subject -> WORK.contains(subject.kind()))
                .map(Subject::id)
                .toList();
        return ToolLoan.<ToolLoan>list(
                        "workId in ?1 and returnedAt is null and lostAt is null and remindedAt is null", over)
                .chain(out -> tell(out, 0));
    }

    private Uni<Void> tell(List<ToolLoan> out, int next) {
        if (next == out.size()) {
            return Uni.createFrom().voidItem();
        }
        ToolLoan loan = out.get(next);
        Instant now = clock.instant();
        return Tool.<Tool>findById(loan.toolId)
                .chain(tool -> Person.<Person>findById(loan.borrowerId)
                        .chain(borrower -> notices.tellAll(List.of(new Telling(
                                ToolNotices.STILL_OUT,
                                Set.of(
                                        Recipient.person(loan.borrowerId),
                                        Recipient.everybody(Role.storekeeper, loan.branchId)),
                                Map.of(
                                        "number", tool.code,
                                        "tool", tool.name,
                                        "borrower", borrower.name,
                                        "work", loan.workLabel),
                                Subject.of("tool", tool.id),
                                loan.branchId)))))
                .invoke(() -> loan.remindedAt = now)
                .chain(() -> tell(out, next + 1));
    }
}
