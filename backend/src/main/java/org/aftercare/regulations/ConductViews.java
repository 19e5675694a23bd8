package org.aftercare.regulations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Versioned;
import org.aftercare.regulations.RegulationViews.PersonName;
import org.aftercare.regulations.RegulationViews.RegulationRef;

/** Who acknowledged which article, and who broke one. */
public final class ConductViews {
    private ConductViews() {}

    public record ConductArticle(UUID id, String ref, RegulationRef regulation) {}

    /** @param acknowledgedAt when the caller acknowledged this version; null: not yet */
    public record ConductItem(ConductArticle article, Bilingual text, int version, Instant acknowledgedAt) {}

    /** @param at null: not yet */
    public record AcknowledgementRow(PersonName person, Instant at) {}

    /**
     * @param articleVersion the one in force when it was recorded
     * @param withdrawnAt null: it stands
     */
    public record BreachRow(
            UUID id,
            ConductArticle article,
            int articleVersion,
            PersonName person,
            LocalDate on,
            String facts,
            String consequence,
            BigDecimal amount,
            Subject subject,
            Instant recordedAt,
            PersonName recordedBy,
            Instant withdrawnAt,
            PersonName withdrawnBy,
            String withdrawnWhy,
            int version) {}

    /**
     * @param breach as it stands
     * @param allowedActions operations the caller may do with it now
     */
    public record BreachView(@JsonUnwrapped BreachRow breach, List<String> allowedActions) implements Versioned {
        @Override
        public int version() {
            return breach.version();
        }
    }
}
