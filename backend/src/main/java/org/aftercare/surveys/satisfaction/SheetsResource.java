package org.aftercare.surveys.satisfaction;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Problem;
import org.aftercare.surveys.satisfaction.SurveyForms.EnterSheet;
import org.aftercare.surveys.satisfaction.SurveyForms.PutToCause;
import org.aftercare.surveys.satisfaction.SurveyViews.SurveyView;

/** One customer's sheet of a survey: answered by phone or from paper, and why they are dissatisfied. */
@Path("/survey-sheets/{id}")
@Cancellable(false)
public class SheetsResource {
    @Inject
    SheetAnswering answering;

    @Inject
    SurveyPages pages;

    @Inject
    Commit commit;

    @POST
    @Path("answer")
    @Operation(
            operationId = "answerSheet",
            summary = "Enter what the customer said on the phone or wrote on paper; once")
    public Uni<SurveyView> answer(@PathParam("id") UUID id, @NotNull @Valid EnterSheet form) {
        return commit.once(form, () -> answering.entered(id, form)).chain(pages::show);
    }

    @PUT
    @Path("cause")
    @Operation(
            operationId = "putToCause",
            summary = "Why this customer is dissatisfied, of the causes named (5.1.2.5b)")
    public Uni<SurveyView> cause(@PathParam("id") UUID id, @NotNull @Valid PutToCause form) {
        return commit.once(form, () -> put(id, form)).chain(pages::show);
    }

    private Uni<UUID> put(UUID id, PutToCause form) {
        Uni<SurveyCause> cause =
                form.causeId() == null ? Uni.createFrom().nullItem() : SurveyCause.findById(form.causeId());
        return SurveySheet.locked(id)
                .chain(sheet -> cause.map(found -> {
                    if (form.causeId() != null && (found == null || !found.surveyId.equals(sheet.surveyId))) {
                        throw Problem.invalid("causeId", "not-known");
                    }
                    sheet.causeId = form.causeId();
                    return sheet.surveyId;
                }));
    }
}
