package org.aftercare.warranties.works;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Problem;
import org.aftercare.warranties.works.DefectForms.SettleCost;

/** Who bears what of a repair, as both sides agreed (15.1.4). Amounts in yuan, to the fen. */
@Entity
public class CostShare extends PanacheEntityBase {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Id
    public UUID defectId;

    public BigDecimal materials;
    public BigDecimal labour;
    public BigDecimal equipment;
    public BigDecimal contractorPercent;
    public BigDecimal ownerPercent;

    /** The owner's share; what they are invoiced. */
    public BigDecimal ownerAmount;

    /** Who agreed for the owner. */
    public String agreedBy;

    public Instant settledAt;
    public UUID settledBy;

    @Version
    public int version;

    /** 400 where the shares are not the whole, or the consent of either side is missing: whatever rules are in force. */
    static CostShare of(UUID defect, SettleCost form, UUID by, Instant now) {
        if (form.contractorPercent().add(form.ownerPercent()).compareTo(WHOLE) != 0) {
            throw Problem.invalid("ownerPercent", "shares-not-whole");
        }
        if (!form.agreedByUs()) {
            throw Problem.invalid("agreedByUs", "we-not-agreed");
        }
        if (form.agreedBy() == null || form.agreedBy().isBlank()) {
            throw Problem.invalid("agreedBy", "owner-not-agreed");
        }
        CostShare share = new CostShare();
        share.defectId = defect;
        share.materials = form.materials();
        share.labour = form.labour();
        share.equipment = form.equipment();
        share.contractorPercent = form.contractorPercent();
        share.ownerPercent = form.ownerPercent();
        share.ownerAmount = form.materials()
                .add(form.labour())
                .add(form.equipment())
                .multiply(form.ownerPercent())
                .divide(WHOLE, 2, RoundingMode.HALF_UP);
        share.agreedBy = form.agreedBy().strip();
        share.settledAt = now;
        share.settledBy = by;
        return share;
    }
}
