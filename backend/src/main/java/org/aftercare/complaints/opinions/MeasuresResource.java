package org.aftercare.complaints.opinions;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.opinions.OpinionForms.CarryOutMeasure;
import org.aftercare.complaints.opinions.OpinionForms.ProposeMeasure;
import org.aftercare.complaints.opinions.OpinionForms.SayOfOpinion;
import org.aftercare.complaints.opinions.OpinionViews.OpinionView;
import org.aftercare.kernel.Commit;

/** What is improved because of an opinion (9.4d, 9.4e). */
@Path("/opinions/{id}")
@Cancellable(false)
public class MeasuresResource {
    @Inject
    Measures measures;

    @Inject
    OpinionPages pages;

    @Inject
    Commit commit;

    @POST
    @Path("measures")
    @Operation(operationId = "proposeMeasure", summary = "Propose a measure of improvement (9.4d)")
    public Uni<OpinionView> propose(@PathParam("id") UUID id, @NotNull @Valid ProposeMeasure form) {
        return commit.once(form, () -> measures.propose(id, form)).chain(pages::show);
    }

    @POST
    @Path("measure-waiver")
    @Operation(operationId = "waiveMeasure", summary = "Say why no measure is needed (9.4d)")
    public Uni<OpinionView> waive(@PathParam("id") UUID id, @NotNull @Valid SayOfOpinion form) {
        return commit.once(form, () -> measures.waive(id, form.text())).chain(pages::show);
    }

    @POST
    @Path("measures/{measure}/start")
    @Operation(operationId = "startMeasure", summary = "It is under way (9.4e)")
    public Uni<OpinionView> start(@PathParam("id") UUID id, @PathParam("measure") UUID measure) {
        return commit.once(() -> measures.start(id, measure)).chain(pages::show);
    }

    @POST
    @Path("measures/{measure}/completion")
    @Operation(operationId = "carryOutMeasure", summary = "It is carried out: when, and what was done (9.4e)")
    public Uni<OpinionView> finish(
            @PathParam("id") UUID id, @PathParam("measure") UUID measure, @NotNull @Valid CarryOutMeasure form) {
        return commit.once(form, () -> measures.finish(id, measure, form)).chain(pages::show);
    }
}
