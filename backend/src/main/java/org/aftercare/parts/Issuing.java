package org.aftercare.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.LotRows.Stocked;
import org.aftercare.parts.SlipForms.IssueLine;
import org.aftercare.parts.SlipForms.IssueParts;

/** From the shelf into the drawer's hands: posted out on a slip first (8.4.3.1, 10.3.2b), handed over then. */
@ApplicationScoped
public class Issuing {
    @Inject
    Slips slips;

    @Inject
    Stock stock;

    @Inject
    LotRows lots;

    @Inject
    Names names;

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

    Uni<UUID> issue(UUID id, IssueParts form) {
        return slips.visible(id).chain(slip -> {
            Refusal.check(SlipRules.issuable(slip.status));
            List<IssueLine> asked = form.lines().isEmpty() ? outstanding(slip) : form.lines();
            if (asked.isEmpty()) {
                throw Problem.conflict("nothing-to-issue");
            }
            return slips.workOf(slip)
                    .invoke(Issuing::mustBeOpen)
                    .chain(work -> names.of(
                                    slip.lines.stream().map(line -> line.partId).toList())
                            .chain(parts -> olderLeft(slip, asked)
                                    .chain(older -> pass(
                                            slip, work, Slips.facts(slip, work, parts, within(slip, asked), older)))
                                    .chain(() -> post(slip, work, asked))))
                    .replaceWith(id);
        });
    }

    Uni<UUID> handOver(UUID id) {
        return slips.visible(id)
                .chain(slip -> gates.require(
                                GuardedStock.HAND_OVER,
                                Subject.of("parts_slip", id),
                                slip.branchId,
                                new StockFacts.HandOver(slip.status == PartsSlip.Status.issued))
                        .invoke(() -> slip.handOver(caller.personId(), clock.instant()))
                        .chain(() -> slips.told(StockEvents.HANDED_OVER, slip, null)));
    }

    /** The first goods use up the signatures; for what is left of a signed slip only the conditions are looked at again. */
    private Uni<Void> pass(PartsSlip slip, Work work, StockFacts.Issue facts) {
        if (slip.releasedAt != null) {
            Map<String, Object> known = json.convertValue(facts, new TypeReference<>() {});
            return gates.inForce()
                    .invoke(inForce -> Refusal.check(inForce.refusal(GuardedStock.ISSUE, slip.branchId, known)))
                    .replaceWithVoid();
        }
        return gates.require(GuardedStock.ISSUE, Subject.of("parts_slip", slip.id), slip.branchId, facts)
                .invoke(() -> slip.release(work != null && work.started(), clock.instant()));
    }

    private Uni<Void> post(PartsSlip slip, Work work, List<IssueLine> asked) {
        Instant now = clock.instant();
        if (!within(slip, asked)) {
            throw Problem.conflict("more-than-slip");
        }
        Document document = new Document(Document.Kind.parts_slip, slip.id, slip.number);
        List<Outgoing> outgoing = asked.stream()
                .map(line -> new Outgoing(
                        slip.line(line.lineId()).partId,
                        slip.storeId,
                        line.quantity(),
                        MovementKind.issue,
                        line.lotId(),
                        document,
                        line.lineId(),
                        work,
                        null))
                .toList();
        // The database looks at the slip when the movement is posted: it must know that the slip was let through.
        return Panache.getSession()
                .chain(session -> session.flush())
                .chain(() -> stock.take(outgoing, now, caller.personId()))
                .chain(movements -> drawKept(slip, asked, now)
                        .invoke(() -> {
                            asked.forEach(line -> slip.line(line.lineId()).issue(line.quantity()));
                            slip.issue(caller.personId(), now);
                        })
                        .chain(() -> drawnInside(slip, movements)));
    }

    /** 10.3.12a: what the house draws for itself, with its cost. */
    private Uni<Void> drawnInside(PartsSlip slip, List<Movement> movements) {
        if (slip.workKind != PartsSlip.WorkKind.internal) {
            return Uni.createFrom().voidItem();
        }
        BigDecimal amount = movements.stream()
                .map(Movement::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .negate()
                .setScale(2, RoundingMode.HALF_UP);
        return journal.record(
                StockEvents.DRAWN_INSIDE,
                slip.branchId,
                new StockEvents.Inside(slip.number, slip.workLabel, slip.costBearer, amount),
                Subject.of("parts_slip", slip.id),
                Subject.of("person", slip.drawerId));
    }

    /** What was kept for the job is used by it. */
    private Uni<Void> drawKept(PartsSlip slip, List<IssueLine> asked, Instant now) {
        Uni<Void> drawn = Uni.createFrom().voidItem();
        if (slip.workId == null) {
            return drawn;
        }
        for (IssueLine line : asked) {
            drawn = drawn.chain(() -> Reservation.open(slip.workId, slip.line(line.lineId()).partId, slip.storeId))
                    .invoke(kept -> {
                        int left = line.quantity();
                        for (Reservation one : kept) {
                            left = left > 0 ? one.draw(left, now) : 0;
                        }
                    })
                    .replaceWithVoid();
        }
        return drawn;
    }

    private Uni<Boolean> olderLeft(PartsSlip slip, List<IssueLine> asked) {
        List<IssueLine> picked = within(slip, asked)
                ? asked.stream().filter(line -> line.lotId() != null).toList()
                : List.of();
        if (picked.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        List<Stocked> stocked = picked.stream()
                .map(line -> new Stocked(slip.line(line.lineId()).partId, slip.storeId))
                .distinct()
                .toList();
        return lots.lock(stocked)
                .map(locked -> picked.stream()
                        .anyMatch(line -> Fifo.olderLeft(
                                locked.stream()
                                        .filter(lot -> lot.partId().equals(slip.line(line.lineId()).partId))
                                        .toList(),
                                line.lotId())));
    }

    private static List<IssueLine> outstanding(PartsSlip slip) {
        return slip.lines.stream()
                .filter(line -> line.issued < line.quantity)
                .map(line -> new IssueLine(line.id, line.quantity - line.issued, null))
                .toList();
    }

    /** No more and nothing else than the slip asks for. */
    private static boolean within(PartsSlip slip, List<IssueLine> asked) {
        boolean known =
                asked.stream().allMatch(one -> slip.lines.stream().anyMatch(line -> line.id.equals(one.lineId())));
        return known
                && slip.lines.stream()
                        .allMatch(line -> line.issued
                                        + asked.stream()
                                                .filter(one -> one.lineId().equals(line.id))
                                                .mapToInt(IssueLine::quantity)
                                                .sum()
                                <= line.quantity);
    }

    private static void mustBeOpen(Work work) {
        if (work != null && !work.open()) {
            throw Problem.conflict("work-over", work.number());
        }
    }
}
