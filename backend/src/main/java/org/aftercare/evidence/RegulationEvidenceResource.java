package org.aftercare.evidence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.evidence.EvidenceViews.RegulationEvidence;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Words;

/** What became of each article of a regulation. */
@Path("/evidence/regulations")
@Cancellable(false)
public class RegulationEvidenceResource {
    private static final List<String> HEADINGS = List.of(
            "article",
            "text",
            "applied",
            "kept",
            "broken",
            "open",
            "waived",
            "rate",
            "breaches",
            "acknowledged",
            "toAcknowledge");

    @Inject
    AskedPeriods periods;

    @Inject
    ArticleLives lives;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "showRegulationEvidence",
            summary = "Each article of a regulation in a period: applied, kept, broken, open, waived, and by week")
    public Uni<RegulationEvidence> show(@PathParam("id") UUID id, @BeanParam EvidenceAsked asked) {
        UUID place = caller.scope(asked.branch);
        return periods.of(asked.from, asked.to)
                .chain(period -> lives.ofRegulation(id, period, place)
                        .map(articles -> new RegulationEvidence(
                                id,
                                period.from(),
                                period.to(),
                                clock.instant(),
                                articles.stream()
                                        .map(article -> article.view(period))
                                        .toList())));
    }

    @GET
    @Path("/{id}.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportRegulationEvidence", summary = "The same figures as a spreadsheet")
    public Uni<String> export(@PathParam("id") UUID id, @BeanParam EvidenceAsked asked) {
        UUID place = caller.scope(asked.branch);
        return periods.of(asked.from, asked.to)
                .chain(period -> lives.ofRegulation(id, period, place))
                .map(articles -> {
                    Csv csv = new Csv(HEADINGS.stream()
                            .map(name -> words.say("evidence.column." + name))
                            .toList());
                    articles.forEach(article -> line(csv, article));
                    return csv.toString();
                });
    }

    private void line(Csv csv, ArticleLife article) {
        csv.row(
                article.ref(),
                article.text().in(words.language()),
                article.count(Outcome.applied),
                article.count(Outcome.kept),
                article.count(Outcome.broken),
                article.count(Outcome.open),
                article.count(Outcome.waived),
                article.keptPercent(),
                article.count(Outcome.breaches),
                article.conduct() ? article.acknowledged() : null,
                article.conduct() ? article.people() : null);
    }
}
