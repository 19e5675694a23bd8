package org.aftercare.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/**
 * Who answers where nobody has a role: what is owed by a clerk of a branch without one, or told to them, would reach
 * nobody. The nearest upwards who is there does: head of the service, head of the branch, head office.
 */
public final class StandIns {
    private static final List<Role> UPWARD = List.of(
            Role.supervisor,
            Role.branch_manager,
            Role.service_department,
            Role.vice_general_manager,
            Role.general_manager,
            Role.administrator);

    /** Each role, and those above it in their order. */
    private static final Map<Role, List<Role>> ABOVE = Stream.of(Role.values())
            .collect(Collectors.toMap(
                    role -> role, StandIns::above, (one, other) -> one, () -> new EnumMap<>(Role.class)));

    /** The roles that are had in every branch, as SQL lists them. */
    public static final String HEAD_OFFICE = Stream.of(Role.values())
            .filter(Role::seesAllBranches)
            .map(Enum::name)
            .collect(Collectors.joining("', '", "('", "')"));

    /**
     * A SELECT of branch_id (null: what is the whole company's), role, by_role: nobody there has the role, and whoever has
     * by_role answers; a role of head office is had in every branch. A pair that is not in it is somebody's, or nobody's
     * at all. Without parameters.
     */
    public static final String SQL = """
            select distinct on (place.id, wanted.role) place.id as branch_id, wanted.role, wanted.by_role
            from (select id from branch union all select null) place
              cross join (values %1$s) wanted(role, by_role, step)
              join lateral (select coalesce(cast(place.id as text), '') as here) spot on true
              join (select distinct r.role, seen.place from person p join person_role r on r.person_id = p.id
                cross join lateral (values (''),
                  (case when r.role in %2$s then '' else cast(p.branch_id as text) end)) seen(place)
                where p.active) had
                on had.role = wanted.by_role and had.place = case when wanted.by_role in %2$s then '' else spot.here end
            where not exists (
              select from person p join person_role r on r.person_id = p.id
              where p.active and r.role = wanted.role
                and (place.id is null or r.role in %2$s or p.branch_id = place.id))
            order by place.id, wanted.role, wanted.step
            """.formatted(wanted(), HEAD_OFFICE);

    private StandIns() {}

    /** Who answers for the role there; the role itself where somebody has it, or nobody above does. In the open session. */
    public static Uni<Role> of(Role role, UUID branch) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select s.by_role from (" + SQL
                                        + ") s where s.role = :role and coalesce(cast(s.branch_id as text), '') = :branch",
                                String.class)
                        .setParameter("role", role.name())
                        .setParameter("branch", branch == null ? "" : branch.toString())
                        .getSingleResultOrNull())
                .map(by -> by == null ? role : Role.valueOf(by));
    }

    private static List<Role> above(Role role) {
        int own = UPWARD.indexOf(role);
        int from = own >= 0 ? own + 1 : role.seesAllBranches() ? UPWARD.indexOf(Role.service_department) : 0;
        return UPWARD.subList(from, UPWARD.size());
    }

    private static String wanted() {
        return ABOVE.entrySet().stream()
                .flatMap(of -> IntStream.range(0, of.getValue().size())
                        .mapToObj(step -> "('%s', '%s', %d)"
                                .formatted(of.getKey(), of.getValue().get(step), step)))
                .collect(Collectors.joining(", "));
    }
}
