package org.aftercare.approvals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** Who may sign: those who hold the role where it counts, and their deputies while they are away. In the open session. */
@ApplicationScoped
class Signers {
    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    record Signer(UUID id, String name) {}

    private record Wanted(int at, String role, UUID branchId) {}

    /** For each step its signers, in the order of their names; one statement. */
    Uni<Map<ApprovalStep, List<Signer>>> of(List<ApprovalStep> steps) {
        Map<ApprovalStep, List<Signer>> found = new IdentityHashMap<>();
        List<Wanted> wanted = new ArrayList<>();
        for (ApprovalStep step : steps) {
            wanted.add(new Wanted(wanted.size(), step.role, step.branchId));
            found.put(step, new ArrayList<>());
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select w.at, s.person_id, s.name
                                from company c,
                                  jsonb_to_recordset(cast(cast(:wanted as text) as jsonb)) as w(at integer, role text, "branchId" uuid)
                                  cross join lateral (
                                    select distinct g.person_id, g.name
                                    from signers(w.role, w."branchId", cast(:now at time zone c.zone as date)) g) s
                                order by w.at, s.name, s.person_id
                                """, Object[].class)
                        .setParameter("wanted", written(wanted))
                        .setParameter("now", clock.instant())
                        .getResultList())
                .map(rows -> {
                    rows.forEach(row -> found.get(steps.get(((Number) row[0]).intValue()))
                            .add(new Signer((UUID) row[1], (String) row[2])));
                    return found;
                });
    }

    private String written(List<Wanted> wanted) {
        try {
            return json.writeValueAsString(wanted);
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }
}
