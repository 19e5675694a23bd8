package org.aftercare.surveys.satisfaction;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.RateLimit;
import org.aftercare.surveys.CardLink;
import org.aftercare.surveys.satisfaction.SurveyForms.AnswerSurvey;
import org.aftercare.surveys.satisfaction.SurveyViews.PublicSurveyView;

/** The customer's link to a survey: its questions, answered once. */
@Path("/public/surveys/{token}")
@Cancellable(false)
public class PublicSurveyResource {
    private static final int LOOKS_A_MINUTE = 60;
    private static final int ANSWERS_A_MINUTE = 10;

    @Inject
    SheetAnswering answering;

    @Inject
    SurveyPages pages;

    @Inject
    RateLimit rateLimit;

    @GET
    @Operation(operationId = "showSurveyToAnswer", summary = "What the customer is asked, by the link of the survey")
    public Uni<PublicSurveyView> show(String token) {
        rateLimit.count("survey", LOOKS_A_MINUTE);
        return pages.asked(new CardLink(token));
    }

    @POST
    @Path("answer")
    @Operation(operationId = "answerSurvey", summary = "Answer every question, with a word of one's own; once")
    public Uni<PublicSurveyView> answer(String token, @NotNull @Valid AnswerSurvey form) {
        rateLimit.count("survey-answer", ANSWERS_A_MINUTE);
        CardLink link = new CardLink(token);
        return Panache.withTransaction(() -> answering.byLink(link, form)).chain(() -> pages.asked(link));
    }
}
