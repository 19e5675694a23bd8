package org.aftercare.regulations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A figure of an article: its type says the unit. A figure that the text does not give has no default; until the company
 * sets it, nothing it would limit is late.
 *
 * @param given the default, as JSON gives it; null: none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Parameter(
        Type type,
        String zh,
        String en,
        @JsonProperty("default") Object given) {
    public enum Type {
        working_hours,
        hours,
        minutes,
        days,
        working_days,
        weeks,
        months,
        years,
        count,
        money,
        percent,
        /** HH:mm. */
        time,
        day_of_month,
        /** MM-DD. */
        date_of_year,
        text,
        flag;

        public boolean isText() {
            return this == time || this == date_of_year || this == text;
        }

        /** Counted in whole units; hours, money and percent may have a fraction. */
        public boolean isWhole() {
            return !isText()
                    && this != flag
                    && this != working_hours
                    && this != hours
                    && this != money
                    && this != percent;
        }
    }
}
