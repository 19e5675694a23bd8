package org.aftercare.complaints.opinions;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.opinions.OpinionForms.RecordOpinion;
import org.aftercare.complaints.opinions.OpinionForms.SendOpinion;
import org.aftercare.complaints.opinions.OpinionViews.OpinionRegion;
import org.aftercare.complaints.opinions.OpinionViews.SentOpinion;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.Branch;

/** Anybody may say what they think, without an account (5.1.2.1a). */
@Path("/public/opinions")
@Cancellable(false)
public class PublicOpinionResource {
    private static final int A_MINUTE = 10;

    @Inject
    RecordingOpinions recording;

    @Inject
    Commit commit;

    @Inject
    RateLimit rateLimit;

    @Inject
    Sql sql;

    @GET
    @Path("regions")
    @Operation(operationId = "listOpinionRegions", summary = "Where customers may say they are from")
    public Uni<List<OpinionRegion>> regions() {
        return sql.list(OpinionRegion.class, "select id, name from branch order by code");
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "sendOpinion",
            summary = "Send an opinion or a suggestion; the same id again is the same one")
    public Uni<SentOpinion> send(@NotNull @Valid SendOpinion form) {
        rateLimit.count("opinion", A_MINUTE);
        return commit.once(
                        form,
                        () -> known(form)
                                .chain(there -> there
                                        ? Uni.createFrom().item(form.id())
                                        : region(form.branchId())
                                                .chain(() -> recording.record(of(form), form.branchId(), null))))
                .chain(id -> sql.found(SentOpinion.class, "select id, number from opinion where id = $1", id));
    }

    private static Uni<Boolean> known(SendOpinion form) {
        return form.id() == null
                ? Uni.createFrom().item(false)
                : Opinion.count("id", form.id()).map(found -> found > 0);
    }

    private static Uni<Void> region(UUID branch) {
        return branch == null
                ? Uni.createFrom().voidItem()
                : Branch.<Branch>findById(branch)
                        .invoke(found -> {
                            if (found == null) {
                                throw Problem.invalid("branchId", "not-known");
                            }
                        })
                        .replaceWithVoid();
    }

    private static RecordOpinion of(SendOpinion form) {
        return new RecordOpinion(
                form.id(),
                OpinionChannel.website,
                form.sort(),
                OpinionMethod.in_writing,
                form.topic(),
                null,
                form.branchId(),
                null,
                form.name(),
                form.phone(),
                form.product(),
                form.productOpinion(),
                form.serviceOpinion(),
                false,
                null,
                null);
    }
}
