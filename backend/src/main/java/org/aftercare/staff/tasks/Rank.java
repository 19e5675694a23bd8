package org.aftercare.staff.tasks;

import java.util.Collection;
import java.util.List;

import org.aftercare.staff.Role;

/** Who is whose superior: the place of their roles on the way up. */
final class Rank {
    private static final List<Role> UPWARDS = List.of(
            Role.supervisor,
            Role.branch_manager,
            Role.service_department,
            Role.vice_general_manager,
            Role.general_manager);

    private Rank() {}

    /** 0 for those who lead nobody. */
    static int of(Collection<String> roles) {
        return roles.stream().mapToInt(Rank::of).max().orElse(0);
    }

    private static int of(String role) {
        return UPWARDS.stream().map(Role::name).toList().indexOf(role) + 1;
    }

    /** The roles of whoever stands as high as this or higher. */
    static String[] from(int rank) {
        return UPWARDS.stream().skip(Math.max(0, rank - 1)).map(Role::name).toArray(String[]::new);
    }
}
