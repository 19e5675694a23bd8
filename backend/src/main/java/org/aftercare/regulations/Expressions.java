package org.aftercare.regulations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
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
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.NullValue;
import dev.cel.parser.CelMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;

/**
 * The expressions of rules (CEL), checked against what the features declare before they are kept. There are no loops,
 * so every expression ends; what meets a missing value has no value. {@code day(moment)} is the day it falls on for the
 * company (2026-11-23). A time (17:00) or a day of the year (03-15) written plainly is that text.
 */
@Singleton
public class Expressions {
    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .maxExpressionCodePointSize(2000)
            .build();

    private static final Pattern UNKNOWN_FIELD = Pattern.compile("undefined field '([^']+)'");
    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']+)'");

    /** Beside the scope's own variables; ours alone: {@link #ZONE}. */
    private static final List<String> ALWAYS = List.of("at", "branch");

    /** The variable with the company's zone; {@code day} needs it. */
    public static final String ZONE = "zone";

    private static final int MOST = 5000;

    private static final Pattern PLAIN = Pattern.compile("\\d\\d[:-]\\d\\d");

    /** day(x) is written without the zone and computed with it. */
    private static final CelMacro DAY = CelMacro.newGlobalMacro(
            "day",
            1,
            (make, target, arguments) ->
                    Optional.of(make.newGlobalCall("day", arguments.get(0), make.newIdentifier(ZONE))));

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
        CelValidationResult result = environment(scope).compile(source(text));
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

    /**
     * The value, a Java one (String, Long, Double, Boolean, Instant); null where there is none.
     *
     * @param variables those of the scope, at, branch and {@link #ZONE}; null stands for what is missing
     */
    public Object value(String text, Scope scope, Map<String, Object> variables) {
        try {
            Object value = program(text, scope).eval(withNulls(variables));
            return value instanceof NullValue ? null : value;
        } catch (CelEvaluationException missing) {
            return null;
        }
    }

    /** CEL has a null of its own. */
    private static Map<String, Object> withNulls(Map<String, ?> values) {
        Map<String, Object> told = new HashMap<>();
        values.forEach((name, value) -> told.put(name, told(value)));
        return told;
    }

    @SuppressWarnings("unchecked")
    private static Object told(Object value) {
        if (value == null) {
            return NullValue.NULL_VALUE;
        }
        return value instanceof Map<?, ?> struct ? withNulls((Map<String, ?>) struct) : value;
    }

    private static String source(String text) {
        return PLAIN.matcher(text).matches() ? "'" + text + "'" : text;
    }

    private CelRuntime.Program program(String text, Scope scope) {
        return bounded(programs).computeIfAbsent(new Compiled(text, scope), wanted -> {
            Cel cel = environment(scope);
            try {
                return cel.createProgram(cel.compile(source(text)).getAst());
            } catch (CelValidationException | CelEvaluationException unchecked) {
                throw new IllegalStateException(text, unchecked);
            }
        });
    }

    private Cel environment(Scope scope) {
        return bounded(environments).computeIfAbsent(scope, Expressions::build);
    }

    /** Whoever tries rules out makes environments: too many of them, and they are made anew. */
    private static <K, V> Map<K, V> bounded(Map<K, V> made) {
        if (made.size() > MOST) {
            made.clear();
        }
        return made;
    }

    private static Cel build(Scope scope) {
        CelBuilder cel = CelFactory.standardCelBuilder()
                .setOptions(OPTIONS)
                .setTypeProvider(new Structs(scope))
                .addMacros(DAY)
                .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                        "day",
                        CelOverloadDecl.newGlobalOverload(
                                "day_of_moment", SimpleType.STRING, SimpleType.TIMESTAMP, SimpleType.STRING)))
                .addFunctionBindings(
                        CelFunctionBinding.from("day_of_moment", Instant.class, String.class, Expressions::day))
                .addVar(ZONE, SimpleType.STRING)
                .addVar("at", SimpleType.TIMESTAMP)
                .addVar("branch", NullableType.create(SimpleType.STRING));
        scope.texts().forEach(name -> cel.addVar(name, NullableType.create(SimpleType.STRING)));
        scope.structs().keySet().forEach(name -> cel.addVar(name, StructTypeReference.create(name)));
        return cel.build();
    }

    private static Object day(Instant at, String zone) {
        return at.atZone(ZoneId.of(zone)).toLocalDate().toString();
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
            names.addAll(scope.texts());
            names.addAll(ALWAYS);
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
