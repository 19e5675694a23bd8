package org.aftercare.parts.purchasing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Role;

/** Who is told what of shortages and deliveries. */
@ApplicationScoped
public class PurchasingNotices implements NoticeKinds {
    static final String SHORTAGE = "shortage.reported";
    static final String DIFFERS = "goods.differs";
    static final String REFUSED = "goods.refused";

    @Inject
    Notices notices;

    @Inject
    Caller caller;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(SHORTAGE, "part", "quantity", "asker", "store", "note", "by"),
                NoticeKind.of(DIFFERS, "number", "supplier", "difference", "by"),
                NoticeKind.of(REFUSED, "number", "supplier", "ground", "goods", "by"));
    }

    /** The branch's managers: what is missing, how many and who asked for it (8.4.3.3a). */
    Uni<Void> shortage(UUID shortage, UUID branch, Map<String, ?> facts) {
        return notices.tell(
                SHORTAGE,
                Set.of(Recipient.everybody(Role.branch_manager, branch)),
                facts,
                Subject.of("shortage", shortage),
                branch);
    }

    /** Whoever ordered it: it came otherwise than listed (8.4.2.1a). */
    Uni<Void> differs(GoodsReceipt receipt, PurchaseOrder order, String difference) {
        Set<Recipient> purchasers = purchasers(order);
        return purchasers.isEmpty()
                ? Uni.createFrom().voidItem()
                : notices.tell(
                        DIFFERS,
                        purchasers,
                        Map.of(
                                "number",
                                receipt.number,
                                "supplier",
                                receipt.supplier,
                                "difference",
                                difference,
                                "by",
                                caller.identity().name()),
                        Subject.of("receipt", receipt.id),
                        receipt.branchId);
    }

    /**
     * The purchaser and the branch's managers (8.4.2.2a).
     *
     * @param ground in both languages
     */
    Uni<Void> refused(GoodsReceipt receipt, PurchaseOrder order, Object ground, String goods) {
        Set<Recipient> told = purchasers(order);
        told.add(Recipient.everybody(Role.branch_manager, receipt.branchId));
        return notices.tell(
                REFUSED,
                told,
                Map.of(
                        "number",
                        receipt.number,
                        "supplier",
                        receipt.supplier,
                        "ground",
                        ground,
                        "goods",
                        goods,
                        "by",
                        caller.identity().name()),
                Subject.of("receipt", receipt.id),
                receipt.branchId);
    }

    private Set<Recipient> purchasers(PurchaseOrder order) {
        Set<Recipient> people = new HashSet<>();
        if (order != null) {
            Stream.of(order.wantedBy, order.placedBy)
                    .filter(person -> person != null && !person.equals(caller.personId()))
                    .map(Recipient::person)
                    .forEach(people::add);
        }
        return people;
    }
}
