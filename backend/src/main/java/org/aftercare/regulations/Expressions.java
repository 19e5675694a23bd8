package org.aftercare.regulations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;

/**
 * The expressions of rules (CEL), checked against what the features declare before they are kept. There are no macros,
 * so every expression ends; what meets a missing value has no value.
 */
@Singleton
public class Expressions {
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(2000)
            .build();

    private static final Pattern UNKNOWN_FIELD = Pattern.compile("undefined field '([^']+)'");
    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']+)'");

    private final Map<Scope, Cel> environments = new ConcurrentHashMap<>();
    private final Map<Compiled, CelRuntime.Program> programs = new ConcurrentHashMap<>();

    /** What an expression must give. */
    public enum Wanted {
        condition,
        moment,
        amount,
        text
    }

    /**
     * Why an expression is refused.
     *
     * @param known the names that exist where an unknown one stands; else empty
     */
    public record Mistake(int line, int column, String message, Collection<String> known) {}

    private record Compiled(String text, Scope scope) {}

    /** Empty where the expression may be kept. */
    public Optional<Mistake> check(String text, Scope scope, Wanted wanted) {
        CelValidationResult result = environment(scope).compile(text);
        if (result.hasError()) {
            CelIssue first = result.getErrors().get(0);
            return Optional.of(new Mistake(
                    first.getSourceLocation().getLine(),
                    first.getSourceLocation().getColumn() + 1,
                    first.getMessage(),
                    known(first, text, scope)));
        }
        try {
            CelType gives = result.getAst().getResultType();
            return fits(gives, wanted)
                    ? Optional.empty()
                    : Optional.of(new Mistake(1, 1, "gives " + gives.name() + ", not a " + wanted, List.of()));
        } catch (CelValidationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether the condition holds; none always does. */
    public boolean holds(String condition, Scope scope, Map<String, Object> variables) {
        return condition == null || Boolean.TRUE.equals(value(condition, scope, variables));
    }

    /** The value, a Java one (String, Long, Double, Boolean, Instant); null where there is none. */
    public Object value(String text, Scope scope, Map<String, Object> variables) {
        try {
            Object value = program(text, scope).eval(variables);
            return value instanceof NullValue ? null : value;
        } catch (CelEvaluationException missing) {
            return null;
        }
    }

    private CelRuntime.Program program(String text, Scope scope) {
        return programs.computeIfAbsent(new Compiled(text, scope), wanted -> {
            Cel cel = environment(scope);
            try {
                return cel.createProgram(cel.compile(text).getAst());
            } catch (CelValidationException | CelEvaluationException unchecked) {
                throw new IllegalStateException(text, unchecked);
            }
        });
    }

    private Cel environment(Scope scope) {
        return environments.computeIfAbsent(scope, Expressions::build);
    }

    private static Cel build(Scope scope) {
        CelBuilder cel = CelFactory.standardCelBuilder()
                .setOptions(OPTIONS)
                .setTypeProvider(new Structs(scope))
                .addVar("at", SimpleType.TIMESTAMP)
                .addVar("branch", NullableType.create(SimpleType.STRING));
        scope.structs().keySet().forEach(name -> cel.addVar(name, StructTypeReference.create(name)));
        return cel.build();
    }

    private static boolean fits(CelType gives, Wanted wanted) {
        CelType plain = gives instanceof NullableType nullable ? nullable.targetType() : gives;
        return switch (wanted) {
            case condition -> plain.equals(SimpleType.BOOL);
            case moment -> plain.equals(SimpleType.TIMESTAMP);
            case amount -> plain.equals(SimpleType.INT) || plain.equals(SimpleType.DOUBLE);
            case text -> plain.equals(SimpleType.STRING);
        };
    }

    private static Collection<String> known(CelIssue issue, String text, Scope scope) {
        if (UNKNOWN_NAME.matcher(issue.getMessage()).find()) {
            TreeSet<String> names = new TreeSet<>(scope.structs().keySet());
            names.addAll(List.of("at", "branch"));
            return names;
        }
        Matcher field = UNKNOWN_FIELD.matcher(issue.getMessage());
        if (!field.find()) {
            return List.of();
        }
        Matcher of = Pattern.compile("(\\w+)\\s*\\.\\s*" + Pattern.quote(field.group(1)))
                .matcher(text);
        return of.find() && scope.structs().containsKey(of.group(1))
                ? new TreeSet<>(scope.structs().get(of.group(1)).keySet())
                : List.of();
    }

    /** Tells the checker which fields each variable has. */
    private static final class Structs implements CelTypeProvider {
        private final Map<String, CelType> byName = new ConcurrentHashMap<>();

        Structs(Scope scope) {
            scope.structs()
                    .forEach((name, fields) -> byName.put(
                            name,
                            StructType.create(
                                    name,
                                    ImmutableSet.copyOf(fields.keySet()),
                                    field -> Optional.ofNullable(fields.get(field))
                                            .map(type -> type.cel))));
        }

        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.copyOf(byName.values());
        }

        @Override
        public Optional<CelType> findType(String name) {
            return Optional.ofNullable(byName.get(name));
        }
    }
}
