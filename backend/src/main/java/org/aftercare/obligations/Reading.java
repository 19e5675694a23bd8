package org.aftercare.obligations;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.kernel.Bilingual;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Expressions;
import org.aftercare.regulations.FieldType;
import org.aftercare.regulations.Parameter;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Scope;

/**
 * One rule's expressions, read with what they may speak of: the event at hand, the payload that opened the duty, the
 * article's figures as they were then. Made for every duty that an event may be about; few of them have an expression to
 * read, so what it may speak of is put together by the first that has.
 */
final class Reading {
    private static final Pattern FIGURE = Pattern.compile("\\bparams\\.(\\w+)");

    private record Sight(Scope scope, Map<String, Object> variables) {}

    private final Expressions expressions;
    private final Supplier<Sight> looking;
    private final Map<String, Parameter> parameters;
    private Sight sight;

    private Reading(Expressions expressions, Map<String, Parameter> parameters, Supplier<Sight> looking) {
        this.expressions = expressions;
        this.parameters = parameters;
        this.looking = looking;
    }

    /** Knows the fields of every kind of event; makes readings. */
    record Readings(Expressions expressions, Function<String, Map<String, FieldType>> fields, ZoneId zone) {
        /** Of something that happens. */
        Reading of(Bound<?> bound, Happening event) {
            return make(bound, () -> {
                Map<String, FieldType> shape = fields.apply(event.kind());
                Map<String, Object> variables = variables(bound, event.at(), event.branchId());
                variables.put("event", FieldType.read(shape, event.payload(), zone));
                return new Sight(Scope.event(shape, Scope.types(bound.parameters())), variables);
            });
        }

        /** Of something that happens to what is open. */
        Reading of(Bound<?> bound, Happening event, String openedBy, JsonNode opened, String occurrence) {
            return make(bound, () -> {
                Map<String, FieldType> shape = fields.apply(event.kind());
                Map<String, FieldType> before = shape(openedBy);
                Map<String, Object> variables = variables(bound, event.at(), event.branchId());
                variables.put("event", FieldType.read(shape, event.payload(), zone));
                variables.put("opened", FieldType.read(before, opened, zone));
                variables.put("occurrence", occurrence);
                return new Sight(Scope.later(shape, before, Scope.types(bound.parameters())), variables);
            });
        }

        /** Of what is open, or comes again, when nothing happens to it. */
        Reading of(Bound<?> bound, Instant at, UUID branchId, String openedBy, JsonNode opened) {
            return make(bound, () -> {
                Map<String, FieldType> before = shape(openedBy);
                Map<String, Object> variables = variables(bound, at, branchId);
                variables.put("opened", FieldType.read(before, opened, zone));
                return new Sight(Scope.open(before, Scope.types(bound.parameters())), variables);
            });
        }

        private Map<String, FieldType> shape(String openedBy) {
            return openedBy == null ? Map.of() : fields.apply(openedBy);
        }

        private Map<String, Object> variables(Bound<?> bound, Instant at, UUID branchId) {
            Map<String, Object> variables = new HashMap<>();
            variables.put(Expressions.ZONE, zone.getId());
            variables.put("at", at);
            variables.put("branch", branchId == null ? null : branchId.toString());
            variables.put("params", bound.params());
            return variables;
        }

        private Reading make(Bound<?> bound, Supplier<Sight> looking) {
            return new Reading(expressions, bound.parameters(), looking);
        }
    }

    boolean holds(String condition) {
        return condition == null || expressions.holds(condition, sight().scope(), sight().variables());
    }

    /** Whether one of these is this kind of event, and its condition holds. */
    boolean any(List<Rule.On> events, String kind) {
        return events.stream().anyMatch(event -> event.on().equals(kind) && holds(event.when()));
    }

    Instant moment(String text) {
        return value(text) instanceof Instant at ? at : null;
    }

    String text(String text) {
        Object value = value(text);
        return value == null ? null : value.toString();
    }

    /** A number; a plain one is an expression too. Null where there is none. */
    BigDecimal amount(String text) {
        return value(text) instanceof Number number ? new BigDecimal(number.toString()).stripTrailingZeros() : null;
    }

    Integer whole(String text) {
        BigDecimal amount = amount(text);
        return amount == null ? null : amount.intValue();
    }

    /** An id; null also where a rule of the company's own names something else: nobody's work stops over it. */
    UUID id(String text) {
        return read(text, UUID::fromString);
    }

    LocalTime time(String text) {
        return read(text, LocalTime::parse);
    }

    /** A day of the year, MM-DD. */
    MonthDay dayOfYear(String text) {
        return read(text, said -> MonthDay.parse("--" + said));
    }

    private <T> T read(String text, Function<String, T> parse) {
        String said = text(text);
        try {
            return said == null ? null : parse.apply(said);
        } catch (IllegalArgumentException | DateTimeException somethingElse) {
            return null;
        }
    }

    /** The term of a due date. */
    Term term(Rule.Due due) {
        return new Term(
                due.shape(),
                moment(due.from() == null ? "at" : due.from()),
                amount(due.amount()),
                due.unit(),
                amount(due.quantity()),
                amount(due.perDay()),
                Boolean.TRUE.equals(due.working()),
                chosen(due.amount()));
    }

    /** The name of the figure that an expression chose among several: the one without which it has no value. */
    private Bilingual chosen(String text) {
        List<String> named = text == null
                ? List.of()
                : FIGURE.matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .distinct()
                        .toList();
        if (named.size() < 2 || value(text) == null) {
            return null;
        }
        return named.stream()
                .filter(name -> without(name).value(text) == null)
                .map(parameters::get)
                .map(parameter -> new Bilingual(parameter.zh(), parameter.en()))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private Reading without(String figure) {
        Map<String, Object> less = new HashMap<>(sight().variables());
        Map<String, Object> params = new HashMap<>((Map<String, Object>) less.get("params"));
        params.put(figure, null);
        less.put("params", params);
        return new Reading(expressions, parameters, () -> new Sight(sight().scope(), less));
    }

    private Object value(String text) {
        return text == null ? null : expressions.value(text, sight().scope(), sight().variables());
    }

    private Sight sight() {
        if (sight == null) {
            sight = looking.get();
        }
        return sight;
    }
}
