package org.aftercare.regulations;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

/** Numbers that features read from whatever articles are in force. */
@ApplicationScoped
public class Figures {
    @Inject
    Rulebooks rulebooks;

    @Inject
    Expressions expressions;

    /**
     * The figure, in the caller's open session.
     *
     * @param name such as {@code billing.small_fee_limit}
     * @return the smallest where several articles give one; null where none does or it is unset
     */
    public Uni<BigDecimal> number(String name) {
        return rulebooks.current().map(rulebook -> of(rulebook, name));
    }

    /** As {@link #number}, of a rulebook at hand. */
    public BigDecimal of(Rulebook rulebook, String name) {
        return rulebook.figures(name).stream()
                .map(this::value)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private BigDecimal value(Bound<Rule.Figure> bound) {
        Object value = expressions.value(
                bound.rule().value(), Scope.params(Scope.types(bound.parameters())), Map.of("params", bound.params()));
        return value == null ? null : new BigDecimal(value.toString());
    }
}
