package org.aftercare.parts.counting;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of counting regulations may guard. */
@ApplicationScoped
class GuardedCounting implements Guarded {
    static final String POST = "stock_count.post";

    /**
     * What differs, about to be posted.
     *
     * @param unexplained lines that differ without a second count and a reason
     * @param suspected lines suspected to have been taken without the formalities
     * @param value of what is more, less what is missing, in yuan
     * @param content every line that differs, as it is signed for
     */
    public record Posting(
            String number,
            String store,
            int differences,
            int unexplained,
            int suspected,
            BigDecimal value,
            String content) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(new GuardedAction(POST, Posting.class, "stock_count"));
    }
}
