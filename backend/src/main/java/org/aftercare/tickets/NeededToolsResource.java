package org.aftercare.tickets;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Sql;

/** What is taken along to a fault, by the kind of product (3.2.4b): the list a technician ticks before leaving. */
@Path("/needed-tools")
@Cancellable(false)
public class NeededToolsResource {
    @Inject
    Sql sql;

    @Inject
    Commit commit;

    public record NeededTools(String category, List<String> tools) {}

    /** @param tools none: nothing in particular is needed */
    public record ChangeNeededTools(
            @NotBlank @Size(max = 60) String category,
            @NotNull @Size(max = 40) List<@NotBlank @Size(max = 60) String> tools) {}

    @GET
    @Operation(operationId = "listNeededTools", summary = "The tools needed for faults, by the kind of product")
    public Uni<List<NeededTools>> list(@QueryParam("category") String category) {
        return sql.list(NeededTools.class, """
                select category, jsonb_agg(tool order by tool) as tools from needed_tool
                where $1::text is null or category = $1
                group by category
                order by category
                """, category);
    }

    @PUT
    @Operation(operationId = "changeNeededTools", summary = "Say which tools a kind of product needs")
    public Uni<List<NeededTools>> change(@NotNull @Valid ChangeNeededTools form) {
        String[] tools = form.tools().stream().map(String::trim).distinct().toArray(String[]::new);
        UUID done = Ids.next();
        return commit.once(
                        form,
                        () -> Panache.getSession()
                                .chain(session -> session.createNativeQuery(
                                                "delete from needed_tool where category = :category")
                                        .setParameter(
                                                "category", form.category().trim())
                                        .executeUpdate()
                                        .chain(() -> session.createNativeQuery("""
                                                        insert into needed_tool (category, tool)
                                                        select :category, tool from unnest(cast(:tools as text[])) as tool
                                                        """)
                                                .setParameter(
                                                        "category",
                                                        form.category().trim())
                                                .setParameter("tools", tools)
                                                .executeUpdate()))
                                .replaceWith(done))
                .chain(() -> list(form.category().trim()));
    }
}
