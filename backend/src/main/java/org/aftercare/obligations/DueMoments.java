package org.aftercare.obligations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The two moments of a deadline as its sentence names them: near ones by weekday, far ones by date, whole days bare. */
record DueMoments(DueReason reason, Locale locale) {
    private static final Duration SAME_WEEK = Duration.ofDays(6);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    String from() {
        return text(reason.from(), moment(reason.from()).toLocalTime().equals(LocalTime.MIDNIGHT));
    }

    String due() {
        return text(reason.due(), moment(reason.due()).toLocalTime().equals(LAST_SECOND));
    }

    private String text(Instant at, boolean wholeDay) {
        ZonedDateTime there = moment(at);
        boolean chinese = locale.getLanguage().equals("zh");
        String time = wholeDay ? "" : " HH:mm";
        String pattern = isNear()
                ? "EEE" + time
                : isOneYear()
                        ? chinese ? "M月d日 EEE" + time : "EEE d MMM" + time
                        : chinese ? "yyyy年M月d日" + time : "d MMM yyyy" + time;
        return DateTimeFormatter.ofPattern(pattern, locale).format(there);
    }

    private boolean isNear() {
        return reason.period() == null
                && Duration.between(reason.from(), reason.due()).abs().compareTo(SAME_WEEK) <= 0;
    }

    private boolean isOneYear() {
        return moment(reason.from()).getYear() == moment(reason.due()).getYear();
    }

    private ZonedDateTime moment(Instant at) {
        return at.atZone(ZoneId.of(reason.zone()));
    }
}
