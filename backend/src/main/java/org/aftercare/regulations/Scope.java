package org.aftercare.regulations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an expression may speak of, by variable: the fields of each. {@code event}, {@code opened}, {@code params},
 * {@code facts}; beside them {@code at} (a moment) and {@code branch} (an id); {@code texts} are variables that are a text
 * themselves: {@code occurrence} of what is open.
 */
public final class Scope {
    private final Map<String, Map<String, FieldType>> structs;
    private final Set<String> texts;

    /** Found out once: compiled expressions are looked up by it at every page. */
    private final int hash;

    private Scope(Map<String, Map<String, FieldType>> structs, Set<String> texts) {
        this.structs = structs;
        this.texts = texts;
        this.hash = Objects.hash(structs, texts);
    }

    private Scope(Map<String, Map<String, FieldType>> structs) {
        this(structs, Set.of());
    }

    public Map<String, Map<String, FieldType>> structs() {
        return structs;
    }

    public Set<String> texts() {
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Scope scope
                        && hash == scope.hash
                        && structs.equals(scope.structs)
                        && texts.equals(scope.texts);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Of what happens: {@code event} and {@code params}. */
    public static Scope event(Map<String, FieldType> event, Map<String, FieldType> params) {
        return new Scope(Map.of("event", event, "params", params));
    }

    /** Of what happens to something open: also the payload that opened it, and its {@code occurrence}. */
    public static Scope later(
            Map<String, FieldType> event, Map<String, FieldType> opened, Map<String, FieldType> params) {
        return new Scope(Map.of("event", event, "opened", opened, "params", params), Set.of("occurrence"));
    }

    /** Of something open when nothing happens to it: its steps, its cycle. */
    public static Scope open(Map<String, FieldType> opened, Map<String, FieldType> params) {
        return new Scope(Map.of("opened", opened, "params", params));
    }

    /** Of an action that is guarded. */
    public static Scope facts(Map<String, FieldType> facts, Map<String, FieldType> params) {
        return new Scope(Map.of("facts", facts, "params", params));
    }

    /** Of nothing but the article's figures. */
    public static Scope params(Map<String, FieldType> params) {
        return new Scope(Map.of("params", params));
    }

    /** The types of an article's figures; one that was written without a type is not known. */
    public static Map<String, FieldType> types(Map<String, Parameter> parameters) {
        Map<String, FieldType> types = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> {
            Parameter.Type type = parameter.type();
            if (type == null) {
                return;
            }
            types.put(
                    name,
                    type.isText()
                            ? FieldType.text
                            : type == Parameter.Type.flag
                                    ? FieldType.flag
                                    : type.isWhole() ? FieldType.whole : FieldType.number);
        });
        return types;
    }
}
