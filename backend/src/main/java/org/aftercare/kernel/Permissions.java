package org.aftercare.kernel;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Who may do what: the one table, permissions.properties, by operation. An operation without a row is denied to all.
 * Which records (own branch or all) follows from the caller: {@link Caller#sees}.
 */
@Singleton
public class Permissions {
    public static final String ANYONE = "anyone";
    public static final String EVERYONE = "everyone";

    private final Map<String, Set<String>> table = new TreeMap<>();
    private final Map<Method, String> operations = new ConcurrentHashMap<>();

    Permissions() {
        Properties rows = new Properties();
        try (var in = new InputStreamReader(
                Permissions.class.getClassLoader().getResourceAsStream("permissions.properties"),
                StandardCharsets.UTF_8)) {
            rows.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        rows.forEach((operation, roles) ->
                table.put((String) operation, Set.of(((String) roles).trim().split("\\s+"))));
    }

    /** The operation's id as the OpenAPI document names it. */
    public String operation(Method method) {
        return operations.computeIfAbsent(method, m -> {
            Operation named = m.getAnnotation(Operation.class);
            return named == null ? m.toString() : named.operationId();
        });
    }

    /** Public: no account needed. */
    public boolean isPublic(String operation) {
        return rolesOf(operation).contains(ANYONE);
    }

    public boolean allows(String operation, Collection<String> roles) {
        Set<String> row = rolesOf(operation);
        return row.contains(ANYONE) || row.contains(EVERYONE) || roles.stream().anyMatch(row::contains);
    }

    /** The roles of a row; empty where there is no row. */
    public Set<String> rolesOf(String operation) {
        return table.getOrDefault(operation, Set.of());
    }

    /** All operations these roles may ever do, for the screen's buttons and menus. */
    public List<String> of(Collection<String> roles) {
        return table.keySet().stream().filter(op -> allows(op, roles)).toList();
    }

    public Set<String> operations() {
        return table.keySet();
    }
}
