package org.aftercare.evidence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.ApprovalPages;
import org.aftercare.evidence.EvidenceViews.EvidenceHome;
import org.aftercare.evidence.EvidenceViews.LateDuties;
import org.aftercare.evidence.EvidenceViews.RegulationKept;
import org.aftercare.evidence.EvidenceViews.WaitingApprovals;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Words;
import org.aftercare.obligations.ObligationFilters;
import org.aftercare.obligations.ObligationPages;

/** What was promised and kept: where a manager begins the day. */
@Path("/evidence")
@Cancellable(false)
public class EvidenceResource {
    private static final int LATE_SHOWN = 10;

    @Inject
    AskedPeriods periods;

    @Inject
    ArticleLives lives;

    @Inject
    ObligationPages obligations;

    @Inject
    ApprovalPages approvals;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "showEvidence",
            summary = "The adopted regulations in a period, what is late now, and how many approvals wait for me")
    public Uni<EvidenceHome> show(@BeanParam EvidenceAsked asked) {
        UUID place = caller.scope(asked.branch);
        return periods.of(asked.from, asked.to)
                .chain(period -> lives.ofAdopted(period, place)
                        .map(articles -> kept(articles, period))
                        .chain(kept -> late(asked.branch)
                                .chain(late -> approvals
                                        .count()
                                        .map(waiting -> new EvidenceHome(
                                                period.from(),
                                                period.to(),
                                                clock.instant(),
                                                kept,
                                                late,
                                                new WaitingApprovals(waiting.toSign()))))));
    }

    private static List<RegulationKept> kept(List<ArticleLife> articles, EvidencePeriod period) {
        return RegulationSum.of(articles).stream().map(sum -> sum.view(period)).toList();
    }

    private Uni<LateDuties> late(UUID branch) {
        ObligationFilters late = new ObligationFilters();
        late.late = true;
        late.branch = branch;
        return obligations
                .page(late, null, LATE_SHOWN)
                .chain(page -> obligations
                        .countLate(branch)
                        .map(count -> new LateDuties(
                                count.late(),
                                count.lapsed(),
                                words.say("evidence.late-definition", obligations.daysLate()),
                                page.items())));
    }
}
