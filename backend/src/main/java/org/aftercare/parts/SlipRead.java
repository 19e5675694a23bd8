package org.aftercare.parts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.aftercare.parts.PartViews.StoreRef;
import org.aftercare.parts.SlipViews.ReturnView;
import org.aftercare.parts.SlipViews.SignatureState;
import org.aftercare.parts.SlipViews.SlipLineView;
import org.aftercare.staff.PersonRef;

/** A slip as it stands, in one SELECT ({@link SlipSql#SHOW}). What is not sent is what only the server needs. */
record SlipRead(
        UUID id,
        String number,
        StoreRef store,
        PartsSlip.Status status,
        PartsSlip.WorkKind workKind,
        UUID workId,
        String workLabel,
        String costBearer,
        @JsonIgnore UUID branchId,
        @JsonIgnore UUID vanOf,
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
