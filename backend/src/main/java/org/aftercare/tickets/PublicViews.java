package org.aftercare.tickets;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a customer sees without an account: nothing private beyond what they wrote themselves. */
public final class PublicViews {
    private PublicViews() {}

    /** @param followUrl the customer's link, behind the address of this installation */
    public record ReportedView(UUID id, String number, String followUrl) {}

    public record Window(Instant from, Instant to) {}

    /** @param at null for what is still to come */
    public record FollowStep(String code, String words, Instant at) {}

    public record FollowCompany(String name, String phone) {}

    /** An item of the customer's that is with us: its own page stands behind the url. */
    public record FollowedItem(String number, String what, String url, boolean estimateWaits, boolean back) {}

    /**
     * A repair in plain words.
     *
     * @param state the ticket's status, or reported, dismissed of a report
     * @param window when somebody comes, or the customer's wish until that is planned
     * @param technician how the customer calls them
     * @param address masked
     * @param canWish a time window may still be wished
     * @param items what we took in for it
     * @param cover what of it is covered and why, once that is decided; null before
     */
    public record FollowView(
            String number,
            String state,
            String words,
            String nextStep,
            Window window,
            String technician,
            FollowCompany company,
            String address,
            String fault,
            List<FollowStep> steps,
            boolean canWish,
            List<FollowedItem> items,
            String cover) {}
}
