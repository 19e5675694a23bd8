package org.aftercare.surveys;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is said about opinion cards. */
public final class CardForms {
    private CardForms() {}

    /**
     * The four aspects with their levels, 1 dissatisfied to 4 very satisfied; each must be there (1.19).
     *
     * @param remark the customer's own words; needed where they are a suggestion or a complaint
     * @param sort null: none
     */
    public record Answer(
            Integer attitude,
            Integer skill,
            Integer arrival,
            Integer promises,
            @Size(max = 2000) String remark,
            OpinionSort sort) {
        Ratings ratings() {
            return new Ratings(attitude, skill, arrival, promises);
        }
    }

    /** @param way paper or phone */
    public record EnterAnswer(
            @NotNull AnswerWay way, @NotNull @Valid Answer answer) {}

    public record ExcuseCard(@NotBlank @Size(max = 500) String reason) {}

    /** @param cards that were printed and posted */
    public record PostCards(
            @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> cards) {}
}
