package org.aftercare.guards;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.aftercare.staff.Role;

/** permissions.properties as it stands, read here by itself: what it does not list is expected to be denied. */
final class Table {
    private static final Set<Role> OF_A_BRANCH = Set.of(
            Role.clerk, Role.technician, Role.supervisor, Role.branch_manager, Role.accountant, Role.storekeeper);

    private final Map<String, Set<String>> rows = new TreeMap<>();

    Table() throws IOException {
        Properties said = Operations.resource("/permissions.properties");
        said.forEach((operation, roles) ->
                rows.put((String) operation, Set.of(((String) roles).trim().split("\\s+"))));
    }

    boolean isPublic(Operation operation) {
        return row(operation).contains("anyone");
    }

    boolean allows(Operation operation, Role role) {
        Set<String> row = row(operation);
        return row.contains("anyone") || row.contains("everyone") || row.contains(role.name());
    }

    List<Role> allowed(Operation operation) {
        return Stream.of(Role.values()).filter(role -> allows(operation, role)).toList();
    }

    List<Role> denied(Operation operation) {
        return Stream.of(Role.values()).filter(role -> !allows(operation, role)).toList();
    }

    /** Those who see their own branch only. */
    static boolean isOfABranch(Role role) {
        return OF_A_BRANCH.contains(role);
    }

    private Set<String> row(Operation operation) {
        return rows.getOrDefault(operation.id(), Set.of());
    }
}
