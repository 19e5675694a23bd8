package org.aftercare.obligations;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.aftercare.kernel.Words;
import org.aftercare.regulations.Rule;
import org.aftercare.staff.NotCounted;
import org.aftercare.staff.OfficeHours;

/**
 * Why something is due when it is: kept beside the deadline, so that the sentence stays true when figures and calendars
 * change later (1.14).
 *
 * @param shape a due shape (office_hours, before …) or a cycle (monthly …)
 * @param amount so many; null where the shape takes none
 * @param unit of the amount where the shape does not tell it
 * @param quantity pieces, at {@code perDay}
 * @param figureZh the name of the figure that was chosen, in both languages; null where there was no choice
 * @param period which day, week, month or season it is about; null where it came once
 * @param zone the company's
 * @param notCounted see {@link NotCounted#between}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DueReason(
        String shape,
        BigDecimal amount,
        Rule.Unit unit,
        BigDecimal quantity,
        BigDecimal perDay,
        boolean working,
        String figureZh,
        String figureEn,
        String period,
        String zone,
        Instant from,
        Instant due,
        List<String> notCounted) {
    private static final String OFFICE_HOURS = Rule.Shape.office_hours.name();
    private static final Set<String> WITHIN_A_DAY = Set.of("lunch", "pause");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** The deadline so many working minutes after {@code from}; null where the calendar never works. */
    public static DueReason officeMinutes(OfficeHours hours, int minutes, Instant from) {
        BigDecimal amount = BigDecimal.valueOf(minutes).divide(HOUR, 10, java.math.RoundingMode.HALF_UP);
        return new Term(Rule.Shape.office_hours, from, amount, null, null, null, false, null).due(hours);
    }

    /** Whether it counts working time, so that a change of the calendar moves it. */
    @JsonIgnore
    public boolean isOfOfficeHours() {
        return shape.equals(OFFICE_HOURS);
    }

    /** Whether the calendar has a say in it. */
    public boolean followsCalendar() {
        return isOfOfficeHours() || working || shape.equals("holidays");
    }

    static List<String> notCounted(Rule.Shape shape, boolean working, OfficeHours hours, Instant from, Instant due) {
        boolean byHours = shape == Rule.Shape.office_hours;
        if (!byHours && !working) {
            return List.of();
        }
        return NotCounted.between(hours, from, due).stream()
                .filter(what -> byHours || !WITHIN_A_DAY.contains(what))
                .toList();
    }

    /**
     * E.g. 6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计.
     *
     * @param language zh or en
     */
    public String words(Words words, String language) {
        String figure = language.equals("zh") ? figureZh : figureEn;
        String span = new DueSpan(this, words, language).text();
        String rule = figure == null ? span : words.in(language, "due.of-kind", span, figure);
        DueMoments moments = new DueMoments(this, locale(language));
        String when = from == null || shape.equals("at") || period != null
                ? words.in(language, "due.by", rule, moments.due())
                : words.in(language, "due.from-to", rule, moments.from(), moments.due());
        if (notCounted.isEmpty()) {
            return when;
        }
        return words.in(language, "due.not-counted", when, all(words, language));
    }

    private String all(Words words, String language) {
        int last = notCounted.size() - 1;
        String ending = named(notCounted.get(last), words, language);
        return last == 0
                ? ending
                : words.in(
                        language,
                        "due.and",
                        notCounted.subList(0, last).stream()
                                .map(what -> named(what, words, language))
                                .collect(Collectors.joining(words.in(language, "list.separator"))),
                        ending);
    }

    private static String named(String what, Words words, String language) {
        if (what.startsWith("day:")) {
            return what.substring("day:".length());
        }
        if (what.startsWith("weekday:")) {
            return DayOfWeek.of(Integer.parseInt(what.substring("weekday:".length())))
                    .getDisplayName(TextStyle.FULL, locale(language));
        }
        return words.in(language, "due." + what);
    }

    private static Locale locale(String language) {
        return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
