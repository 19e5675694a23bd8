package org.aftercare.parts;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.SlipForms.AnnounceReturn;

/** Unused goods of a slip on their way back (10.3.11): the goods first, the posting after. */
@ApplicationScoped
public class Returns {
    @Inject
    Slips slips;

    @Inject
    Stock stock;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Gates gates;

    @Inject
    LotRows lots;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A used part is refused here already: nobody carries it back in vain (10.3.7). */
    Uni<UUID> announce(AnnounceReturn form) {
        return ofLine(form.slipLineId()).chain(slip -> {
            Refusal.check(SlipRules.drawn(slip.status));
            PartsSlipLine line = slip.line(form.slipLineId());
            Instant now = clock.instant();
            return onTheWay(line.id).chain(coming -> {
                boolean used = form.quantity() > line.inHand() - coming;
                PartsReturn back = PartsReturn.announced(
                        Ids.orNext(form.id()), line.id, form.quantity(), form.reason(), caller.personId(), now);
                return refuseUsed(slip, used, form.reason())
                        .chain(() -> numbers.next("TL", slip.branchId))
                        .invoke(number -> back.number = number)
                        .chain(() -> back.persistAndFlush())
                        .replaceWith(back.id);
            });
        });
    }

    /** @param counted what came back; null: nothing has yet, and posting is refused (10.3.11c) */
    Uni<UUID> receive(UUID id, Integer counted) {
        return PartsReturn.<PartsReturn>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(back -> ofLine(back.slipLineId).chain(slip -> {
                    if (back.postedAt != null) {
                        throw Problem.conflict("return-posted");
                    }
                    PartsSlipLine line = slip.line(back.slipLineId);
                    return gates.require(
                                    GuardedStock.RETURN,
                                    Subject.of("parts_slip", slip.id),
                                    slip.branchId,
                                    new StockFacts.Return(back.quantity > line.inHand(), back.reason, counted != null))
                            .chain(() -> post(back, slip, line, counted));
                }))
                .replaceWith(id);
    }

    private Uni<Void> post(PartsReturn back, PartsSlip slip, PartsSlipLine line, Integer counted) {
        if (counted == null) {
            throw Problem.conflict("goods_not_back");
        }
        if (counted > line.inHand()) {
            throw Problem.conflict("return-more-than-issued");
        }
        Instant now = clock.instant();
        back.receive(counted, caller.personId(), now);
        if (counted == 0) {
            return Uni.createFrom().voidItem();
        }
        line.returned += counted;
        return Panache.getSession()
                .chain(session -> session.flush())
                .chain(() -> slips.workOf(slip))
                .chain(work -> lots.outstanding(line.id)
                        .chain(issued -> stock.putBack(
                                issued,
                                counted,
                                new Document(Document.Kind.parts_return, back.id, back.number),
                                back.reason,
                                work,
                                now,
                                caller.personId())))
                .replaceWithVoid();
    }

    private Uni<Void> refuseUsed(PartsSlip slip, boolean used, String reason) {
        return gates.filled(GuardedStock.RETURN, Collections.singletonMap("reason", reason))
                .chain(() -> gates.inForce())
                .invoke(inForce -> {
                    Refusal.check(inForce.refusal(GuardedStock.RETURN, slip.branchId, Map.of("used", used)));
                    if (used) {
                        throw Problem.conflict("return-more-than-issued");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<PartsSlip> ofLine(UUID lineId) {
        return PartsSlipLine.<PartsSlipLine>findById(lineId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(line -> slips.visible(line.slipId));
    }

    private Uni<Integer> onTheWay(UUID lineId) {
        return PartsReturn.<PartsReturn>list("slipLineId = ?1 and postedAt is null", lineId)
                .map(coming -> coming.stream().mapToInt(one -> one.quantity).sum());
    }
}
