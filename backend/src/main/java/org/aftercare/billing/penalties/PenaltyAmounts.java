package org.aftercare.billing.penalties;

import java.math.BigDecimal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.regulations.Figures;

/** The company's table of amounts: by severity for manners (16.6b), one for each complaint of the head (6.17). */
@ApplicationScoped
public class PenaltyAmounts {
    @Inject
    Figures figures;

    /** In yuan, in the caller's open session; null: the company has set none. */
    Uni<BigDecimal> of(PenaltyReason reason, PenaltyDecision decision, Severity severity) {
        String figure = decision != PenaltyDecision.fine
                ? null
                : reason == PenaltyReason.head
                        ? GuardedPenalties.FINE_OF_HEAD
                        : reason == PenaltyReason.attitude && severity != null
                                ? GuardedPenalties.MANNERS.get(severity)
                                : null;
        return figure == null
                ? Uni.createFrom().nullItem()
                : figures.number(figure).map(amount -> amount == null ? null : amount.setScale(2));
    }
}
