package org.aftercare.parts.tools;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.Work;
import org.aftercare.parts.Works;
import org.aftercare.parts.tools.ToolForms.LendTool;
import org.aftercare.parts.tools.ToolForms.LoseTool;
import org.aftercare.parts.tools.ToolForms.ReturnTool;
import org.aftercare.parts.tools.ToolForms.SettleLoan;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;

/** A tool goes out against a signature, and comes back, or is made good (10.3.5). In the caller's transaction. */
@ApplicationScoped
public class Lending {
    @Inject
    Tools tools;

    @Inject
    Works works;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    private record On(ToolLoan loan, Tool tool, Person borrower) {}

    Uni<UUID> lend(UUID toolId, LendTool form) {
        Instant now = clock.instant();
        return tools.visible(toolId)
                .chain(tool -> borrower(form.borrowerId(), tool)
                        .chain(borrower -> work(form).chain(work -> {
                            ToolLoan loan = drawn(tool, form, work, now);
                            String name = borrower == null ? "" : borrower.name;
                            return gates.require(
                                            GuardedTools.LEND,
                                            Subject.of("tool_loan", loan.id),
                                            tool.branchId,
                                            new GuardedTools.Lending(tool.name, tool.model, name))
                                    .invoke(() -> {
                                        mustHaveBorrower(borrower);
                                        tool.lend();
                                    })
                                    .chain(() -> dueAt(form.dueAt(), now))
                                    .invoke(due -> loan.dueAt = due)
                                    .chain(() -> loan.persistAndFlush())
                                    .chain(() -> journal.record(
                                            ToolEvents.LENT,
                                            tool.branchId,
                                            new ToolEvents.Lent(
                                                    tool.code,
                                                    borrower.id,
                                                    borrower.name,
                                                    tool.name,
                                                    tool.model,
                                                    loan.workLabel == null ? "" : loan.workLabel),
                                            about(loan)))
                                    .replaceWith(toolId);
                        })));
    }

    Uni<UUID> takeBack(UUID loanId, ReturnTool form) {
        return on(loanId).chain(on -> {
            on.loan().comeBack(form.condition(), form.damage(), form.note(), caller.personId(), clock.instant());
            on.tool().comeBack(form.condition());
            return ended(ToolEvents.RETURNED, on, form.condition().name());
        });
    }

    Uni<UUID> lose(UUID loanId, LoseTool form) {
        return on(loanId).chain(on -> {
            on.loan().lose(on.tool().price, form.note(), clock.instant());
            on.tool().state = Tool.State.lost;
            return ended(ToolEvents.LOST, on, "lost");
        });
    }

    /** Paid in full, or another of the same model brought, which goes onto the list of tools. */
    Uni<UUID> settle(UUID loanId, SettleLoan form) {
        Instant now = clock.instant();
        return on(loanId).chain(on -> {
            on.loan().settle(form.how(), form.amount(), caller.personId(), now);
            Uni<Void> brought = form.how() == ToolLoan.Settlement.replaced
                    ? replacement(on.tool(), form, now).persistAndFlush().replaceWithVoid()
                    : Uni.createFrom().voidItem();
            return brought.chain(() -> journal.record(
                            ToolEvents.MADE_GOOD,
                            on.tool().branchId,
                            new ToolEvents.MadeGood(
                                    on.tool().code,
                                    on.tool().name,
                                    on.borrower().name,
                                    form.how().name()),
                            about(on.loan())))
                    .replaceWith(loanId);
        });
    }

    private static Tool replacement(Tool lost, SettleLoan form, Instant now) {
        if (form.code() == null || form.code().isBlank()) {
            throw Problem.invalid("code", "tool-number-missing");
        }
        if (!lost.model.equals(ToolForms.text(form.model()))) {
            throw Problem.invalid("model", "model-differs", lost.model);
        }
        return Tool.added(
                Ids.next(),
                lost.branchId,
                new ToolForms.AddTool(null, lost.storeId, form.code(), lost.name, lost.model, lost.price, lost.note),
                now);
    }

    private Uni<UUID> ended(String kind, On on, String condition) {
        return journal.record(
                        kind,
                        on.tool().branchId,
                        new ToolEvents.Ended(
                                on.tool().code,
                                on.borrower().id,
                                on.borrower().name,
                                on.tool().name,
                                condition,
                                on.loan().owed),
                        about(on.loan()))
                .replaceWith(on.loan().id);
    }

    private Uni<On> on(UUID loanId) {
        return ToolLoan.<ToolLoan>findById(loanId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(loan -> tools.visible(loan.toolId)
                        .chain(tool -> Person.<Person>findById(loan.borrowerId)
                                .map(borrower -> new On(loan, tool, borrower))));
    }

    private ToolLoan drawn(Tool tool, LendTool form, Work work, Instant now) {
        mustBeSigned(form.strokes());
        ToolLoan loan = new ToolLoan();
        loan.id = Ids.orNext(form.id());
        loan.toolId = tool.id;
        loan.branchId = tool.branchId;
        loan.borrowerId = form.borrowerId();
        loan.lentAt = now;
        loan.lentBy = caller.personId();
        loan.strokes = Map.of("strokes", json.convertValue(form.strokes(), List.class));
        if (work != null) {
            loan.workKind = work.kind();
            loan.workId = work.id();
            loan.workLabel = work.number();
        }
        return loan;
    }

    private Uni<Work> work(LendTool form) {
        return form.workKind() == null || form.workId() == null
                ? Uni.createFrom().nullItem()
                : works.find(form.workKind(), form.workId());
    }

    /** Null where nobody is named: whether that is refused is for the rules to say first. */
    private static Uni<Person> borrower(UUID id, Tool tool) {
        return id == null
                ? Uni.createFrom().nullItem()
                : Person.<Person>findById(id).invoke(person -> {
                    if (person == null || !person.active || !person.branchId.equals(tool.branchId)) {
                        throw Problem.invalid("borrowerId", "not-known");
                    }
                });
    }

    private static void mustHaveBorrower(Person borrower) {
        if (borrower == null) {
            throw Problem.invalid("borrowerId", "borrower-missing");
        }
    }

    private static void mustBeSigned(JsonNode strokes) {
        if (!strokes.isArray() || strokes.isEmpty()) {
            throw Problem.invalid("strokes", "strokes-missing");
        }
    }

    /** The end of the day by the company's clock, unless another moment is agreed on. */
    private static Uni<Instant> dueAt(Instant asked, Instant now) {
        if (asked != null) {
            if (!asked.isAfter(now)) {
                throw Problem.invalid("dueAt", "not-in-past");
            }
            return Uni.createFrom().item(asked);
        }
        return Company.only()
                .map(company -> company.dayOf(now)
                        .plusDays(1)
                        .atStartOfDay(company.zone())
                        .toInstant()
                        .minusSeconds(1));
    }

    private static Subject[] about(ToolLoan loan) {
        return new Subject[] {
            Subject.of("tool_loan", loan.id), Subject.of("person", loan.borrowerId), Subject.of("tool", loan.toolId)
        };
    }
}
