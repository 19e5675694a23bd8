package org.aftercare.staff;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;

/** Who works in a branch, to be named in a form: who borrows, who was told, who is in charge. */
@Path("/colleagues")
@Cancellable(false)
public class ColleaguesResource {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    public record ColleagueView(UUID id, String name, List<Role> roles) {}

    @GET
    @Operation(
            operationId = "listColleagues",
            summary =
                    "Whoever works in my branch, or in the one asked for, by name, with their roles; for head office everybody")
    public Uni<List<ColleagueView>> list(@QueryParam("branch") UUID branch) {
        return sql.list(ColleagueView.class, """
                select p.id, p.name,
                  (select coalesce(jsonb_agg(r.role order by r.role), '[]') from person_role r where r.person_id = p.id) as roles
                from person p
                where p.active and ($1::uuid is null or p.branch_id = $1)
                order by p.name, p.id
                """, caller.scope(branch));
    }
}
