package org.aftercare.complaints.opinions;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.opinions.OpinionForms.JudgeOpinion;
import org.aftercare.complaints.opinions.OpinionForms.PassOnOpinion;
import org.aftercare.complaints.opinions.OpinionForms.RecordOpinion;
import org.aftercare.complaints.opinions.OpinionForms.SayOfOpinion;
import org.aftercare.complaints.opinions.OpinionViews.OpinionView;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;

/** What customers say: entered, passed on, answered (5.1.1.1, 5.1.1.5, 5.1.2.1a, 9.4b, 9.4c). */
@Path("/opinions")
@Cancellable(false)
public class OpinionsResource {
    @Inject
    Opinions opinions;

    @Inject
    PassingOn passing;

    @Inject
    OpinionPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listOpinions", summary = "Opinions; what is open with the oldest first")
    public Uni<Page<OpinionView>> list(
            @BeanParam OpinionFilters filters, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.list(filters, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showOpinion", summary = "One opinion, whom it was passed to and what became of it")
    public Uni<OpinionView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "recordOpinion", summary = "Enter what a customer said (5.1.1.1, 9.4b)")
    public Uni<RestResponse<OpinionView>> record(@NotNull @Valid RecordOpinion form) {
        return creation.once(form, form.id(), opinions::isThere, () -> opinions.record(form), pages::show);
    }

    @POST
    @Path("{id}/judgement")
    @Operation(operationId = "judgeOpinion", summary = "Say whether it is worth passing on (5.1.2.1a)")
    public Uni<OpinionView> judge(@PathParam("id") UUID id, @NotNull @Valid JudgeOpinion form) {
        return commit.once(form, () -> opinions.judge(id, form.worthPassingOn()))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/passings")
    @Operation(
            operationId = "passOnOpinion",
            summary = "Pass it to persons or departments, who are told at once (5.1.1.5, 9.4c)")
    public Uni<OpinionView> pass(@PathParam("id") UUID id, @NotNull @Valid PassOnOpinion form) {
        return commit.once(form, () -> passing.pass(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/passings/{passing}/reply")
    @Operation(operationId = "replyToOpinion", summary = "What whoever it was passed to says to it (5.1.1.5)")
    public Uni<OpinionView> reply(
            @PathParam("id") UUID id, @PathParam("passing") UUID passingId, @NotNull @Valid SayOfOpinion form) {
        return commit.once(form, () -> passing.reply(id, passingId, form.text()))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/answer")
    @Operation(operationId = "answerOpinion", summary = "What the customer was told (5.1.1.1)")
    public Uni<OpinionView> answer(@PathParam("id") UUID id, @NotNull @Valid SayOfOpinion form) {
        return commit.once(form, () -> opinions.answer(id, form.text())).chain(pages::show);
    }

    @POST
    @Path("{id}/closing")
    @Operation(
            operationId = "closeOpinion",
            summary = "Close it, once it is answered and its measures are carried out (9.4e)")
    public Uni<OpinionView> close(@PathParam("id") UUID id) {
        return commit.once(() -> opinions.close(id)).chain(pages::show);
    }
}
