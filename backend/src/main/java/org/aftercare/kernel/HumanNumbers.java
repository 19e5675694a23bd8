package org.aftercare.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Short numbers people can read out on the phone, one after another within a series, without gaps. */
@ApplicationScoped
public class HumanNumbers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    /**
     * The next number of a day's series, such as {@code BJ261123-007}. Waits for a racing commit of the same series.
     *
     * @param prefix letters that tell the series, e.g. the branch's code
     * @param day the day it counts for, in the company's zone
     */
    public Uni<String> next(String prefix, LocalDate day) {
        String series = prefix + DAY.format(day);
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into number_series as s (series, last) values (:series, 1)
                                on conflict (series) do update set last = s.last + 1
                                returning last
                                """, Long.class)
                        .setParameter("series", series)
                        .getSingleResult())
                .map(last -> "%s-%03d".formatted(series, last));
    }
}
