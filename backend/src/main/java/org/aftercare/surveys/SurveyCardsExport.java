package org.aftercare.surveys;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Words;
import org.aftercare.surveys.CardViews.CardAnswer;
import org.aftercare.surveys.CardViews.CardView;

/** Opinion cards and their answers as a spreadsheet: the same rows as the list. */
@Path("/survey-cards.csv")
@Cancellable(false)
public class SurveyCardsExport {
    /** A spreadsheet of more rows helps nobody; the filters narrow it. */
    private static final int MOST_EXPORTED = 20_000;

    private static final List<String> HEADINGS = List.of(
            "number",
            "day",
            "ticket",
            "model",
            "customer",
            "phone",
            "branch",
            "technician",
            "cardStatus",
            "sentAt",
            "answeredAt",
            "attitude",
            "skill",
            "arrival",
            "promises",
            "remark",
            "opinionSort",
            "excuse");

    @Inject
    CardPages pages;

    @Inject
    Words words;

    @GET
    @Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "exportSurveyCards",
            summary = "The same list as a spreadsheet, levels from 1 (dissatisfied) to 4; 20 000 rows at most")
    public Uni<String> export(@BeanParam CardFilters filters) {
        return pages.list(filters, null, MOST_EXPORTED).map(page -> {
            Csv csv = new Csv(
                    HEADINGS.stream().map(name -> words.say("column." + name)).toList());
            page.items().forEach(card -> line(csv, card));
            return csv.toString();
        });
    }

    /** What is not answered has no levels: an empty cell, and no nought that an average would count. */
    private void line(Csv csv, CardView card) {
        CardAnswer answer = card.answer();
        csv.row(
                card.number(),
                card.day(),
                card.ticket().number(),
                card.ticket().what(),
                card.customer().name(),
                card.phone(),
                card.branch().name(),
                card.technician() == null ? null : card.technician().name(),
                words.say("survey-card-status." + card.status()),
                card.sentAt(),
                answer == null ? null : answer.at(),
                answer == null ? null : answer.attitude(),
                answer == null ? null : answer.skill(),
                answer == null ? null : answer.arrival(),
                answer == null ? null : answer.promises(),
                answer == null ? null : answer.remark(),
                answer == null ? null : words.say("survey-card-sort." + answer.sort()),
                card.excuse() == null ? null : card.excuse().reason());
    }
}
