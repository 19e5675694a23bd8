package org.aftercare.parts.purchasing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.FigureNames;
import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What of buying and receiving regulations may guard. */
@ApplicationScoped
class GuardedPurchasing implements Guarded, FigureNames {
    static final String PLACE = "purchase_order.place";
    static final String CHECK = "goods.check";
    static final String ACCEPT = "goods.accept";
    static final String WRITE_NOTE = "goods.write_note";
    static final String ENTER = "goods.enter";
    static final String SEND_TO_FACTORY = "factory_repair.send";

    /**
     * An order about to be placed, as the manager signs for it.
     *
     * @param shortage it buys what was asked for and not there (8.4.3.3b)
     * @param work the number of the job it is for; null: none
     * @param released a local purchase where the power to buy without a request is delegated (10.3.10a)
     * @param quotes suppliers who quoted (10.3.10c)
     * @param cheapest none of them asked for less than the chosen one
     * @param reason why another was chosen; null: none given
     * @param content all that is bought, so that a changed order needs a new signature
     */
    public record Placing(
            boolean shortage,
            String work,
            boolean local,
            boolean released,
            int quotes,
            boolean cheapest,
            String reason,
            String content) {}

    /** @param linesOpen neither counted nor, where they differ, marked */
    public record Checking(int linesOpen) {}

    /**
     * @param purchaseApproved it was ordered, and a manager signed for the order (8.4.2.2a) or the unit may buy by itself
     * @param difference what differs from the order: article, came and asked for; null: nothing
     */
    public record Accepting(
            boolean purchaseApproved, boolean matchesPlan, String difference, boolean meetsRequirements) {}

    /** @param inspection of all lines that are taken in: passed, failed, or open where one has not been inspected */
    public record Noting(ReceiptLine.Inspection inspection) {}

    /** @param worksNormally confirmed by name; only for what comes back from the factory (8.4.2.4) */
    public record Entering(int quantity, boolean fromFactoryRepair, boolean worksNormally, String content) {}

    /** @param registered its problem is in the register (8.4.2.4) */
    public record Sending(boolean registered) {}

    @Override
    public List<GuardedAction> actions() {
        return List.of(
                // The manager signs for what is bought and how it was chosen; the quotes may come in later.
                new GuardedAction(PLACE, Placing.class, "purchase_order", List.of("content", "cheapest", "reason")),
                new GuardedAction(CHECK, Checking.class, "receipt"),
                new GuardedAction(ACCEPT, Accepting.class, "receipt"),
                new GuardedAction(WRITE_NOTE, Noting.class, "receipt"),
                new GuardedAction(ENTER, Entering.class, "receipt"),
                new GuardedAction(SEND_TO_FACTORY, Sending.class, "factory_repair"));
    }

    @Override
    public List<String> figures() {
        return List.of(LocalPower.RELEASED);
    }
}
