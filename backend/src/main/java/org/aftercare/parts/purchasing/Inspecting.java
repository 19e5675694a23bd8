package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.parts.purchasing.PurchasingEvents.Refused;
import org.aftercare.parts.purchasing.ReceiptForms.InspectGoods;
import org.aftercare.parts.purchasing.ReceiptForms.RefuseDelivery;
import org.aftercare.parts.purchasing.ReceiptForms.RefuseGoods;
import org.aftercare.parts.purchasing.ReceiptLine.GoesTo;
import org.aftercare.parts.purchasing.ReceiptLine.Ground;
import org.aftercare.parts.purchasing.ReceiptLine.Inspection;

/** Quality inspection line by line (8.4.2.1b), and refusing goods with the reason kept (8.4.2.2). */
@ApplicationScoped
class Inspecting {
    @Inject
    Receipts receipts;

    @Inject
    FactoryRepairing repairing;

    @Inject
    PurchasingNotices notices;

    @Inject
    Words words;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> inspect(UUID id, UUID lineId, InspectGoods form) {
        return receipts.forChange(id)
                .invoke(receipt -> receipt.mustBe(GoodsReceipt.Status.checked))
                .chain(receipt -> ReceiptLine.of(id).chain(lines -> {
                    found(lines, lineId).inspect(form.passed(), form.requirement(), caller.personId());
                    return settled(receipt, lines);
                }))
                .replaceWith(id);
    }

    /** One article, or some of it; the rest goes on. */
    Uni<UUID> refuse(UUID id, UUID lineId, RefuseGoods form) {
        return receipts.forChange(id)
                .invoke(receipt -> receipt.mustBe(GoodsReceipt.Status.checked))
                .chain(receipt -> ReceiptLine.of(id).chain(lines -> {
                    ReceiptLine line = found(lines, lineId);
                    int many = form.quantity() != null ? form.quantity() : line.counted;
                    GoesTo goesTo = form.goesTo() == null ? GoesTo.sending_back : form.goesTo();
                    return refuse(receipt, List.of(line), many, form.ground(), form.note(), goesTo)
                            .chain(() -> goesTo == GoesTo.factory_repair
                                    ? repairing.setAside(receipt, line)
                                    : Uni.createFrom().voidItem())
                            .chain(() -> settled(receipt, lines));
                }))
                .replaceWith(id);
    }

    /** All of it, at the door or later. */
    Uni<UUID> refuseAll(UUID id, RefuseDelivery form) {
        return receipts.forChange(id)
                .invoke(GoodsReceipt::mustBeOpen)
                .chain(receipt -> ReceiptLine.of(id).chain(lines -> {
                    List<ReceiptLine> left = lines.stream()
                            .filter(line -> line.refused == 0)
                            .filter(line -> line.counted != null ? line.counted > 0 : line.listed > 0)
                            .toList();
                    return refuse(receipt, left, 0, form.ground(), form.note(), GoesTo.sending_back)
                            .invoke(() -> receipt.refuse(clock.instant()));
                }))
                .replaceWith(id);
    }

    /** @param many how many of the one line; zero: all of every line */
    private Uni<Void> refuse(
            GoodsReceipt receipt, List<ReceiptLine> lines, int many, Ground ground, String note, GoesTo goesTo) {
        Instant now = clock.instant();
        return Receipts.order(receipt)
                .chain(order -> PlanComparison.of(receipt, lines).chain(plan -> {
                    for (ReceiptLine line : lines) {
                        int quantity = many > 0 ? many : line.counted != null ? line.counted : line.listed;
                        line.refuse(quantity, ground, said(ground, note, line, plan), goesTo, caller.personId(), now);
                    }
                    receipt.changes++;
                    String goods = lines.stream()
                            .map(line -> plan.parts().said(line.partId) + " × " + line.refused
                                    + (line.refusalNote.isEmpty() ? "" : " (" + line.refusalNote + ")"))
                            .collect(Collectors.joining("; "));
                    return InTurn.each(lines, line -> told(receipt, line, plan))
                            .chain(() -> notices.refused(receipt, order, inBoth(ground), goods));
                }));
    }

    private Uni<Void> told(GoodsReceipt receipt, ReceiptLine line, PlanComparison plan) {
        Refused refused = new Refused(
                receipt.number,
                receipt.supplier,
                plan.parts().said(line.partId),
                line.refused,
                line.ground,
                line.refusalNote);
        return receipts.record(PurchasingEvents.GOODS_REFUSED, receipt, refused, line.partId);
    }

    private static String said(Ground ground, String note, ReceiptLine line, PlanComparison plan) {
        if (note != null && !note.isBlank()) {
            return note.strip();
        }
        return switch (ground) {
            case unfit -> {
                if (line.requirement.isBlank()) {
                    throw Problem.invalid("note", "requirement-missing");
                }
                yield line.requirement;
            }
            case differs -> plan.difference(line);
            case not_approved -> "";
        };
    }

    /** Told once: the last line is inspected and something passed; or nothing of it is left to take in. */
    private Uni<Void> settled(GoodsReceipt receipt, List<ReceiptLine> lines) {
        Instant now = clock.instant();
        receipt.changes++;
        List<ReceiptLine> left =
                lines.stream().filter(line -> line.accepted() > 0).toList();
        if (left.isEmpty()) {
            receipt.refuse(now);
            return Uni.createFrom().voidItem();
        }
        boolean passed = left.stream().allMatch(line -> line.inspection == Inspection.passed);
        if (!passed || receipt.inspectedAt != null) {
            return Uni.createFrom().voidItem();
        }
        receipt.inspectedAt = now;
        return receipts.record(PurchasingEvents.GOODS_PASSED, receipt);
    }

    private Bilingual inBoth(Ground ground) {
        String key = "refusal-ground." + ground;
        return new Bilingual(words.in("zh", key), words.in("en", key));
    }

    private static ReceiptLine found(List<ReceiptLine> lines, UUID id) {
        return lines.stream().filter(line -> line.id.equals(id)).findFirst().orElseThrow(Problem::notFound);
    }
}
