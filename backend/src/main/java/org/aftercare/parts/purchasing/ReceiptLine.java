package org.aftercare.parts.purchasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;

/** One article of a delivery: listed, counted, inspected, and taken in or refused. */
@Entity
public class ReceiptLine extends PanacheEntityBase {
    /** How the count differs from the delivery list (8.4.2.1a). */
    @Schema(name = "DeliveryDifference")
    public enum Difference {
        none,
        short_of,
        over,
        /** Another article than listed. */
        wrong
    }

    @Schema(name = "GoodsInspection")
    public enum Inspection {
        open,
        passed,
        failed
    }

    /** Why goods are not accepted (8.4.2.2a, b, c). */
    @Schema(name = "RefusalGround")
    public enum Ground {
        not_approved,
        differs,
        unfit
    }

    @Schema(name = "RefusedGoesTo")
    public enum GoesTo {
        /** Back to the supplier. */
        sending_back,
        factory_repair
    }

    @Id
    public UUID id;

    public UUID receiptId;
    public int position;
    public UUID partId;
    public int listed;

    /** Null: not counted yet. */
    public Integer counted;

    @Enumerated(EnumType.STRING)
    public Difference difference = Difference.none;

    @Enumerated(EnumType.STRING)
    public Inspection inspection = Inspection.open;

    public String requirement = "";
    public UUID inspectedBy;
    public int refused;

    @Enumerated(EnumType.STRING)
    public Ground ground;

    public String refusalNote = "";

    @Enumerated(EnumType.STRING)
    public GoesTo goesTo;

    public Instant refusedAt;
    public UUID refusedBy;
    public Instant sentBackAt;
    public UUID sentBackBy;

    /** Yuan for one, to the hundredth of a cent. */
    public BigDecimal unitCost;

    public UUID binId;

    static ReceiptLine of(UUID receipt, int position, UUID part, int listed) {
        ReceiptLine line = new ReceiptLine();
        line.id = Ids.next();
        line.receiptId = receipt;
        line.position = position;
        line.partId = part;
        line.listed = listed;
        return line;
    }

    static Uni<List<ReceiptLine>> of(UUID receipt) {
        return ReceiptLine.list("receiptId = ?1 order by position", receipt);
    }

    void count(int found, Difference marked) {
        if (refused > 0) {
            throw Problem.conflict("line-refused");
        }
        counted = found;
        difference = marked == null ? Difference.none : marked;
    }

    /** Neither counted nor, where the count differs from the list, marked as it differs (8.4.2.1a). */
    boolean isUnchecked() {
        return counted == null
                || counted < listed && difference != Difference.short_of && difference != Difference.wrong
                || counted > listed && difference != Difference.over && difference != Difference.wrong
                || counted == listed && (difference == Difference.short_of || difference == Difference.over);
    }

    void inspect(boolean passed, String failed, UUID by) {
        if (refused > 0) {
            throw Problem.conflict("line-refused");
        }
        if (!passed && (failed == null || failed.isBlank())) {
            throw Problem.invalid("requirement", "requirement-missing");
        }
        inspection = passed ? Inspection.passed : Inspection.failed;
        requirement = passed ? "" : failed.strip();
        inspectedBy = by;
    }

    /** @param many how many of those counted, or listed where nobody has counted yet; the rest goes on */
    void refuse(int many, Ground why, String said, GoesTo where, UUID by, Instant now) {
        if (refused > 0) {
            throw Problem.conflict("line-refused");
        }
        if (many > (counted == null ? listed : counted)) {
            throw Problem.invalid("quantity", "more-than-counted");
        }
        refused = many;
        ground = why;
        refusalNote = said;
        goesTo = where;
        refusedAt = now;
        refusedBy = by;
    }

    void sendBack(UUID by, Instant now) {
        if (goesTo != GoesTo.sending_back || sentBackAt != null) {
            throw Problem.conflict("nothing-to-send-back");
        }
        sentBackAt = now;
        sentBackBy = by;
    }

    /** What is left to take in; zero where it was not counted. */
    int accepted() {
        return counted == null ? 0 : counted - refused;
    }
}
