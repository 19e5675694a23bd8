package org.aftercare.surveys.satisfaction;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.surveys.satisfaction.SurveyForms.ChooseCustomers;
import org.aftercare.surveys.satisfaction.SurveyForms.MakeSurvey;
import org.aftercare.surveys.satisfaction.SurveyForms.ReportSurvey;
import org.aftercare.surveys.satisfaction.SurveyForms.SendSurvey;
import org.aftercare.surveys.satisfaction.SurveyViews.SheetView;
import org.aftercare.surveys.satisfaction.SurveyViews.SurveyRow;
import org.aftercare.surveys.satisfaction.SurveyViews.SurveyView;

/** Surveys of satisfaction and loyalty (5.1.2.5a, 5.1.2.5b). */
@Path("/surveys")
@Cancellable(false)
public class SurveysResource {
    @Inject
    Surveying surveying;

    @Inject
    SurveyPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @GET
    @Operation(operationId = "listSurveys", summary = "Surveys of satisfaction and loyalty, the newest first")
    public Uni<Page<SurveyRow>> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return pages.list(after, Page.limit(limit));
    }

    @POST
    @Operation(operationId = "makeSurvey", summary = "Write a survey: questions of satisfaction and of loyalty")
    public Uni<RestResponse<SurveyView>> make(@NotNull @Valid MakeSurvey form) {
        return creation.once(
                form,
                form.id(),
                id -> Survey.count("id", id).map(found -> found > 0),
                () -> surveying.make(form),
                pages::show);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showSurvey", summary = "A survey: its questions with their answers, causes and measures")
    public Uni<SurveyView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @GET
    @Path("{id}/sheets")
    @Operation(
            operationId = "listSheets",
            summary = "The customers of a survey and what they answered; those dissatisfied without a measure")
    public Uni<Page<SheetView>> sheets(
            @PathParam("id") UUID id,
            @QueryParam("answered") Boolean answered,
            @QueryParam("unmeasured") boolean unmeasured,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.sheets(id, answered, unmeasured, after, Page.limit(limit));
    }

    @POST
    @Path("{id}/customers")
    @Operation(
            operationId = "chooseCustomers",
            summary = "Choose who is asked; each customer is asked once (at most 5000)")
    public Uni<SurveyView> choose(@PathParam("id") UUID id, @NotNull @Valid ChooseCustomers form) {
        return commit.once(form, () -> surveying.choose(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/sending")
    @Operation(
            operationId = "sendSurvey",
            summary = "Ask the chosen customers: by mail, the others by phone or on paper")
    public Uni<SurveyView> send(@PathParam("id") UUID id, @NotNull @Valid SendSurvey form) {
        return commit.once(form, () -> surveying.send(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/closure")
    @Operation(operationId = "closeSurvey", summary = "No answers are taken any more")
    public Uni<SurveyView> close(@PathParam("id") UUID id) {
        return commit.once(() -> surveying.close(id)).chain(pages::show);
    }

    @POST
    @Path("{id}/report")
    @Operation(
            operationId = "reportSurvey",
            summary = "Send head office the report with its causes and measures (5.1.2.5b)")
    public Uni<SurveyView> report(@PathParam("id") UUID id, @NotNull @Valid ReportSurvey form) {
        return commit.once(form, () -> surveying.report(id, form.note())).chain(pages::show);
    }
}
