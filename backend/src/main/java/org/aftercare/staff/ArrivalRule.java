package org.aftercare.staff;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.aftercare.kernel.Words;

/**
 * Why something is due when it is (1.14): kept beside the deadline, so that the sentence stays true when the rule
 * changes later.
 *
 * @param minutes of the clock
 * @param kindZh the kind of area it comes from, in both languages; null where it does not come from one
 * @param notCounted see {@link NotCounted#between}
 */
public record ArrivalRule(
        int minutes,
        ResponseClock clock,
        String kindZh,
        String kindEn,
        String zone,
        Instant from,
        Instant due,
        List<String> notCounted) {
    private static final Duration SAME_WEEK = Duration.ofDays(6);

    /** The deadline so many working minutes after {@code from}; null where the calendar never works. */
    public static ArrivalRule officeHours(OfficeHours hours, int minutes, String kindZh, String kindEn, Instant from) {
        Instant due = hours.plus(from, minutes);
        return due == null
                ? null
                : new ArrivalRule(
                        minutes,
                        ResponseClock.office_hours,
                        kindZh,
                        kindEn,
                        hours.zone.getId(),
                        from,
                        due,
                        NotCounted.between(hours, from, due));
    }

    static ArrivalRule roundTheClock(ZoneId zone, int minutes, String kindZh, String kindEn, Instant from) {
        Instant due = from.plus(Duration.ofMinutes(minutes));
        return new ArrivalRule(
                minutes, ResponseClock.round_the_clock, kindZh, kindEn, zone.getId(), from, due, List.of());
    }

    /**
     * E.g. 6 个工作小时，市区：周五 16:30 → 周一 15:00，午休和周末不计.
     *
     * @param language zh or en
     */
    public String words(Words words, String language) {
        String kind = language.equals("zh") ? kindZh : kindEn;
        String span = words.in(language, "due." + clock + "." + spanForm(), minutes / 60, minutes % 60);
        String rule = kind == null ? span : words.in(language, "due.of-kind", span, kind);
        String when = words.in(language, "due.from-to", rule, moment(from, language), moment(due, language));
        if (notCounted.isEmpty()) {
            return when;
        }
        String last = notCounted.size() == 1
                ? named(notCounted.get(0), words, language)
                : words.in(
                        language,
                        "due.and",
                        notCounted.subList(0, notCounted.size() - 1).stream()
                                .map(what -> named(what, words, language))
                                .collect(Collectors.joining(words.in(language, "list.separator"))),
                        named(notCounted.get(notCounted.size() - 1), words, language));
        return words.in(language, "due.not-counted", when, last);
    }

    private String spanForm() {
        return minutes % 60 == 0 ? "hours" : minutes < 60 ? "minutes" : "both";
    }

    private String moment(Instant at, String language) {
        boolean dated = Duration.between(from, due).compareTo(SAME_WEEK) > 0;
        ZonedDateTime there = at.atZone(ZoneId.of(zone));
        String pattern = dated ? language.equals("zh") ? "M月d日 EEE HH:mm" : "EEE d MMM HH:mm" : "EEE HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale(language)).format(there);
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
