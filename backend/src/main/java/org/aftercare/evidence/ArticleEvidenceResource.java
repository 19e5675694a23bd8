package org.aftercare.evidence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.evidence.EvidenceViews.ArticleEvidence;
import org.aftercare.evidence.EvidenceViews.ArticleEvidenceView;
import org.aftercare.evidence.EvidenceViews.EvidenceRecord;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Csv;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;

/** What became of one article, and the records behind each of its figures. */
@Path("/evidence/articles/{id}")
@Cancellable(false)
public class ArticleEvidenceResource {
    /** A spreadsheet of more rows helps nobody; the period narrows it. */
    private static final int MOST_EXPORTED = 20_000;

    private static final List<String> HEADINGS =
            List.of("about", "outcome", "at", "due", "settled", "what", "version", "kind", "id");

    @Inject
    AskedPeriods periods;

    @Inject
    ArticleLives lives;

    @Inject
    RecordsOfArticle records;

    @Inject
    Permissions permissions;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "showArticleEvidence",
            summary = "How often an article applied, was kept, broken, is open or was waived in a period, by week")
    public Uni<ArticleEvidenceView> show(@PathParam("id") UUID id, @BeanParam EvidenceAsked asked) {
        UUID place = caller.scope(asked.branch);
        return periods.of(asked.from, asked.to)
                .chain(period -> lives.ofArticle(id, period, place).map(life -> view(life, period)));
    }

    @GET
    @Path("/records")
    @Operation(
            operationId = "listArticleRecords",
            summary = "The records behind a figure of an article, the newest first")
    public Uni<Page<EvidenceRecord>> records(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @DefaultValue("applied") Outcome outcome,
            @BeanParam EvidenceAsked asked,
            @QueryParam("week") String week,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return read(id, outcome, asked, week, after, Page.limit(limit));
    }

    @GET
    @Path("/records.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(operationId = "exportArticleRecords", summary = "The same records as a spreadsheet, 20 000 rows at most")
    public Uni<String> export(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @DefaultValue("applied") Outcome outcome,
            @BeanParam EvidenceAsked asked,
            @QueryParam("week") String week) {
        return read(id, outcome, asked, week, null, MOST_EXPORTED).map(page -> {
            Csv csv = new Csv(HEADINGS.stream()
                    .map(name -> words.say("evidence.column." + name))
                    .toList());
            page.items().forEach(row -> line(csv, row));
            return csv.toString();
        });
    }

    private Uni<Page<EvidenceRecord>> read(
            UUID id, Outcome outcome, EvidenceAsked asked, String week, String after, int limit) {
        UUID place = caller.scope(asked.branch);
        // What somebody did wrong is not for every colleague: as the list of breaches itself.
        if (outcome == Outcome.breaches
                && !permissions.allows("listBreaches", caller.identity().roles())) {
            throw Problem.of(403, "breaches-not-yours");
        }
        return periods.of(asked.from, asked.to)
                .map(period -> period.only(week))
                .chain(period -> records.page(id, outcome, period, place, after, limit));
    }

    private ArticleEvidenceView view(ArticleLife life, EvidencePeriod period) {
        ArticleEvidence figures = life.view(period);
        return new ArticleEvidenceView(
                life.id(),
                life.ref(),
                life.regulation().id(),
                period.from(),
                period.to(),
                clock.instant(),
                words.say("evidence.definition"),
                figures.applied(),
                figures.kept(),
                figures.broken(),
                figures.open(),
                figures.waived(),
                figures.breaches(),
                figures.acknowledged(),
                figures.toAcknowledge(),
                figures.weeks());
    }

    private void line(Csv csv, EvidenceRecord row) {
        csv.row(
                row.subject() == null ? null : row.subject().label(),
                words.say("outcome." + row.outcome()),
                row.at(),
                row.dueAt(),
                row.settledAt(),
                row.words(),
                row.version(),
                words.say("evidence.kind." + row.kind()),
                row.id());
    }
}
