package org.aftercare.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Company;
import org.aftercare.surveys.ResultViews.ResultRow;
import org.aftercare.surveys.ResultViews.SurveyMonth;

/** Results are looked at, and lead to something (1.16a). */
@Path("/survey-reviews")
@Cancellable(false)
public class SurveyReviewsResource {
    @Inject
    Colleagues colleagues;

    @Inject
    ResultPages pages;

    @Inject
    Journal journal;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param id the client's own, or null
     * @param month as 2026-03; @param branchId null: all of them; @param technicianId null: all of them
     * @param measure what will be improved; blank: looked at, nothing to improve
     */
    public record ReviewResults(
            UUID id,

            @NotNull @Pattern(regexp = "20\\d\\d-(0[1-9]|1[0-2])")
            String month,

            UUID branchId,
            UUID technicianId,
            @Size(max = 2000) String measure) {}

    @POST
    @Operation(
            operationId = "reviewSurveyResults",
            summary = "The results of a month were looked at; what will be improved, with the results it rests on")
    public Uni<List<SurveyMonth>> review(@NotNull @Valid ReviewResults form) {
        UUID scope = caller.scope(form.branchId());
        LocalDate first = YearMonth.parse(form.month()).atDay(1);
        return pages.all(first, first.plusMonths(1).minusDays(1), scope, form.technicianId())
                .chain(results -> commit.once(
                        form,
                        () -> SurveyReview.<SurveyReview>findById(Ids.orNext(form.id()))
                                .chain(there -> there != null
                                        ? Uni.createFrom().item(there.id)
                                        : write(form, first, scope, results))))
                .chain(pages::months);
    }

    private Uni<UUID> write(ReviewResults form, LocalDate first, UUID branch, ResultRow results) {
        Instant now = clock.instant();
        SurveyReview review = new SurveyReview();
        review.id = Ids.orNext(form.id());
        review.month = first;
        review.branchId = branch;
        review.technicianId = form.technicianId();
        review.measure = form.measure() == null ? "" : form.measure().strip();
        review.results = results;
        review.reviewedBy = caller.personId();
        review.reviewedAt = now;
        return Company.only()
                .invoke(company -> {
                    if (first.isAfter(company.dayOf(now))) {
                        throw Problem.invalid("month", "month-not-over");
                    }
                })
                .call(() -> form.technicianId() == null
                        ? Uni.createFrom().voidItem()
                        : colleagues.named("technicianId", form.technicianId()))
                .call(() -> review.persist())
                .call(company -> journal.record(
                        CardEvents.REVIEWED,
                        branch,
                        new CardEvents.Reviewed(form.month(), review.measure, results.answered()),
                        Subject.of("company", company.id),
                        Subject.of("branch", branch),
                        Subject.of("person", form.technicianId())))
                .replaceWith(review.id);
    }
}
