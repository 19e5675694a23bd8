package org.aftercare.surveys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.customers.CustomerRef;
import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** What is answered about opinion cards. */
public final class CardViews {
    private CardViews() {}

    /** Where a customer's link leads, from the root of the installation. */
    static String address(CardLink link) {
        return "/p/rate/" + link.token();
    }

    public record RatedCall(UUID id, String number, String what) {}

    /** @param by null: the customer */
    public record CardAnswer(
            int attitude,
            int skill,
            int arrival,
            int promises,
            int lowest,
            String remark,
            OpinionSort sort,
            AnswerWay way,
            Instant at,
            PersonRef by) {}

    /** @param by null: the call was called off */
    public record CardExcuse(String reason, Instant at, PersonRef by) {}

    /**
     * @param day of the register
     * @param technician who is rated; null until the job is over, or where nobody went
     * @param phone of the customer, to be asked by; null: none known
     * @param mailWaits its mail is in the outbox and has not left
     * @param expiresAt until when the customer's link works; null: there is none
     * @param answer null until it came
     */
    @Schema(name = "SurveyCardView")
    public record CardView(
            UUID id,
            String number,
            RatedCall ticket,
            CustomerRef customer,
            String phone,
            BranchRef branch,
            LocalDate day,
            PersonRef technician,
            CardStatus status,
            CardChannel channel,
            boolean mailWaits,
            Instant sentAt,
            PersonRef sentBy,
            Instant expiresAt,
            CardAnswer answer,
            CardExcuse excuse,
            int version,
            List<String> allowedActions)
            implements Versioned {}

    /** @param cards how many of those named are on their way, or came back already */
    public record PostedCards(int cards) {}

    /** @param url shown this once; what is kept cannot be turned back into it */
    public record HandedLink(String url, CardView card) {}

    /**
     * A day's calls and their cards (1.18b).
     *
     * @param covered sent, answered or excused, in percent of the calls, rounded down; 100 only where it is all
     */
    public record CardDay(
            LocalDate day,
            int calls,
            int cards,
            int waiting,
            int toSend,
            int sent,
            int answered,
            int excused,
            int covered,
            boolean done) {}

    /** What stands behind a customer's link. */
    public enum PublicCardState {
        open,
        answered,
        expired
    }

    /**
     * A card as its customer sees it; nothing of the customer, who knows it.
     *
     * @param technician as they were introduced, 王师傅; null: nobody went
     */
    public record PublicCardView(
            PublicCardState state, String number, String what, String technician, LocalDate doneOn) {}
}
