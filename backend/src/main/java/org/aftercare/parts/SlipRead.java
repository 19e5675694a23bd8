package org.aftercare.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aftercare.parts.PartViews.StoreRef;
import org.aftercare.parts.SlipViews.ReturnView;
import org.aftercare.parts.SlipViews.SignatureState;
import org.aftercare.parts.SlipViews.SlipLineView;
import org.aftercare.parts.SlipViews.SlipView;
import org.aftercare.staff.PersonRef;

/** A slip as it is read, in one SELECT ({@link SlipSql#SHOW}). */
record SlipRead(
        UUID id,
        String number,
        StoreRef store,
        PartsSlip.Status status,
        PartsSlip.WorkKind workKind,
        UUID workId,
        String workLabel,
        String costBearer,
        UUID branchId,
        UUID vanOf,
        Instant releasedAt,
        PersonRef drawer,
        boolean paper,
        boolean legible,
        boolean altered,
        String refusal,
        String note,
        Instant wantedAt,
        Instant issuedAt,
        PersonRef issuedBy,
        Instant handedAt,
        PersonRef handedBy,
        List<SlipLineView> lines,
        List<SignatureState> signatures,
        List<ReturnView> returns,
        BigDecimal cost,
        int version) {
    /** @param work the job; null: drawn for the house */
    SlipView view(Work work, List<String> allowed, Map<String, String> refused) {
        return new SlipView(
                id,
                number,
                store,
                status,
                workKind,
                workId,
                workLabel,
                work == null ? null : work.title(),
                work == null ? null : work.started(),
                costBearer,
                drawer,
                paper,
                legible,
                altered,
                refusal,
                note,
                wantedAt,
                issuedAt,
                issuedBy,
                handedAt,
                handedBy,
                lines,
                signatures,
                returns,
                cost,
                version,
                allowed,
                refused);
    }

    boolean outstanding() {
        return lines.stream().anyMatch(line -> line.issued() < line.quantity());
    }

    /** What is known of an issue before it is tried. */
    Map<String, Object> known(Work work) {
        List<SlipLineView> exchanged =
                lines.stream().filter(SlipLineView::oldForNew).toList();
        List<SlipLineView> added =
                lines.stream().filter(SlipLineView::addedItem).toList();
        return Map.of(
                "legible",
                legible,
                "altered",
                altered,
                "oldForNew",
                !exchanged.isEmpty(),
                "oldHandedIn",
                exchanged.stream().allMatch(line -> line.oldHandedInAt() != null),
                "drawerSigned",
                exchanged.stream().allMatch(line -> line.drawerSignedAt() != null),
                "workKind",
                workKind.name(),
                "workStarted",
                work != null && work.started(),
                "addedItem",
                !added.isEmpty(),
                "confirmedByFrontDesk",
                added.stream().allMatch(line -> line.confirmedAt() != null));
    }
}
