package org.aftercare.surveys.care;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.regulations.FigureNames;
import org.aftercare.regulations.Figures;
import org.aftercare.regulations.Rulebooks;

/** After how many months a customer counts as lost, new, or no longer looked at; the company sets them in its articles. */
@ApplicationScoped
class BaseFigures implements FigureNames {
    private static final String LOST = "customers.lost_months";
    private static final String NEW = "customers.new_months";
    private static final String REVIEW = "customers.review_months";

    @Inject
    Figures figures;

    @Inject
    Rulebooks rulebooks;

    /** In months; null where no article in force gives one. */
    record Months(Integer lost, Integer fresh, Integer review) {}

    @Override
    public List<String> figures() {
        return List.of(LOST, NEW, REVIEW);
    }

    Uni<Months> months() {
        return Panache.withSession(() -> rulebooks
                .current()
                .map(book -> new Months(
                        whole(figures.of(book, LOST)), whole(figures.of(book, NEW)), whole(figures.of(book, REVIEW)))));
    }

    private static Integer whole(BigDecimal figure) {
        return figure == null ? null : figure.intValue();
    }
}
