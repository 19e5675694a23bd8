package org.aftercare.regulations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    private static final double MOST = 1e12;

    @Schema(name = "FigureType")
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

        /** As a rule sees it: a text, a flag, a whole number (Long) or another (Double); null stays. */
        public Object read(Object json) {
            if (json == null) {
                return null;
            }
            if (this == flag) {
                return json;
            }
            if (isText()) {
                return json.toString();
            }
            return isWhole() ? (Object) ((Number) json).longValue() : (Object) ((Number) json).doubleValue();
        }

        /** Whether the figure can be one of this type, as JSON or YAML gives it. */
        public boolean fits(Object json) {
            return switch (this) {
                case flag -> json instanceof Boolean;
                case text -> json instanceof String said && said.length() <= 500;
                case time -> json instanceof String said && said.matches("([01]\\d|2[0-3]):[0-5]\\d");
                case date_of_year ->
                    json instanceof String said && said.matches("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
                case day_of_month ->
                    isCount(json) && ((Number) json).intValue() >= 1 && ((Number) json).intValue() <= 31;
                default ->
                    json instanceof Number number
                            && number.doubleValue() >= 0
                            && number.doubleValue() <= MOST
                            && (!isWhole() || isCount(json));
            };
        }

        private static boolean isCount(Object json) {
            return json instanceof Integer || json instanceof Long;
        }

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
