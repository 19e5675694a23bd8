package org.aftercare.warranties;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.warranties.CoverForms.CoverDecided;
import org.aftercare.warranties.CoverForms.CoverDecisionView;
import org.aftercare.warranties.CoverForms.CoverJob;
import org.aftercare.warranties.CoverForms.DecideCover;

/** What of a job is covered: proposed by the rules, decided by somebody, kept with its reason. */
@Path("/cover-decisions")
@Cancellable(false)
public class CoverDecisionsResource {
    private static final String DECIDE = "decideCover";

    private static final String DECIDED = """
            select d.id, d.extent, d.parts, d.labour, d.travel, d.exclusion, d.note, d.day, d.decided_at,
              case when $3 = 'zh' then d.reason_zh else d.reason_en end as words,
              jsonb_build_object('id', p.id, 'name', p.name) as decided_by
            from cover_decision d join person p on p.id = d.decided_by
            where d.work_kind = $1 and d.work_id = $2
            order by d.replaced_at desc nulls first
            """;

    @Inject
    CoverDecisions decisions;

    @Inject
    Covers covers;

    @Inject
    Commit commit;

    @Inject
    Sql sql;

    @Inject
    Words words;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @GET
    @Operation(
            operationId = "showCoverDecision",
            summary = "What of a job is covered: as decided, and as the rules propose with an exclusion")
    public Uni<CoverDecisionView> show(
            @Parameter(description = "ticket or item", example = "ticket") @QueryParam("workKind") String workKind,
            @QueryParam("work") UUID work,
            @QueryParam("exclusion") Exclusion exclusion) {
        if (workKind == null) {
            throw Problem.invalid("workKind", "not-known");
        }
        if (work == null) {
            throw Problem.invalid("work", "not-known");
        }
        return Panache.withSession(() -> decisions
                        .job(workKind, work)
                        .chain(job -> decisions
                                .would(job, exclusion, Set.of())
                                .map(covers::view)
                                .map(proposal -> new CoverDecisionView(
                                        new CoverJob(workKind, job.id(), job.number()),
                                        proposal,
                                        null,
                                        List.of(),
                                        may()))))
                .chain(view -> sql.list(CoverDecided.class, DECIDED, workKind, work, words.language())
                        .map(all -> new CoverDecisionView(
                                view.job(),
                                view.proposal(),
                                all.isEmpty() ? null : all.get(0),
                                all.isEmpty() ? all : all.subList(1, all.size()),
                                view.allowedActions())));
    }

    @POST
    @Operation(operationId = DECIDE, summary = "Decide what of a job is covered; the decision before it is kept")
    public Uni<CoverDecisionView> decide(@NotNull @Valid DecideCover form) {
        return commit.once(form, () -> decisions.decide(form))
                .chain(work -> show(form.workKind(), work, form.exclusion()));
    }

    private List<String> may() {
        return permissions.allows(DECIDE, caller.identity().roles()) ? List.of(DECIDE) : List.of();
    }
}
