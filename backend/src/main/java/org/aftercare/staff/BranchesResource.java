package org.aftercare.staff;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.BranchForms.AddBranch;
import org.aftercare.staff.BranchForms.BranchView;
import org.aftercare.staff.BranchForms.ChangeBranch;

/** The units of the company that take calls, and its head office. Everyone may know them all. */
@Path("/branches")
@Cancellable(false)
public class BranchesResource {
    private static final String VIEW = """
            select b.id, b.code, b.name, b.kind, b.phone, b.address, b.active, b.version,
              jsonb_build_object('id', c.id, 'name', c.name) as calendar
            from branch b join working_calendar c on c.id = b.calendar_id
            """;

    @Inject
    Sql sql;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @GET
    @Operation(operationId = "listBranches", summary = "All branches, the active ones first")
    public Uni<List<BranchView>> list() {
        return sql.list(BranchView.class, VIEW + "order by b.active desc, b.code");
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "addBranch", summary = "Open a branch")
    public Uni<BranchView> add(@NotNull @Valid AddBranch form) {
        return commit.once(form, () -> open(form)).chain(this::view);
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeBranch", summary = "Change a branch, or close it")
    public Uni<BranchView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeBranch form) {
        return change.once(id, form, () -> take(id, form), this::view);
    }

    private Uni<UUID> open(AddBranch form) {
        UUID id = Ids.orNext(form.id());
        return Branch.<Branch>findById(id).chain(there -> {
            if (there != null) {
                return Uni.createFrom().item(id);
            }
            Branch branch = Branch.open(id, form);
            return WorkingCalendar.named("calendarId", form.calendarId())
                    .chain(() -> branch.persistAndFlush())
                    .chain(() -> journal.record(
                            StaffEvents.BRANCH_ADDED,
                            null,
                            new StaffEvents.Added(branch.name),
                            Subject.of("branch", id)))
                    .replaceWith(id);
        });
    }

    private Uni<UUID> take(UUID id, ChangeBranch form) {
        return Branch.<Branch>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(branch -> ifMatch.require(branch.version))
                .call(() -> WorkingCalendar.named("calendarId", form.calendarId()))
                .chain(branch -> {
                    List<String> touched = branch.change(form);
                    return touched.isEmpty()
                            ? Uni.createFrom().item(id)
                            : journal.record(
                                            StaffEvents.BRANCH_CHANGED,
                                            null,
                                            new StaffEvents.Changed(branch.name, touched),
                                            Subject.of("branch", id))
                                    .replaceWith(id);
                });
    }

    private Uni<BranchView> view(UUID id) {
        return sql.found(BranchView.class, VIEW + "where b.id = $1", id);
    }
}
