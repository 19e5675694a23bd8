package org.aftercare.surveys.satisfaction;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.surveys.satisfaction.SurveyForms.NameCause;
import org.aftercare.surveys.satisfaction.SurveyViews.SurveyView;

/** What dissatisfies customers of a survey, and what is done against it (5.1.2.5b). */
@Path("/surveys/{survey}/causes")
@Cancellable(false)
public class SurveyCausesResource {
    @Inject
    SurveyPages pages;

    @Inject
    Commit commit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PUT
    @Operation(
            operationId = "nameCause",
            summary = "Name a cause of dissatisfaction, or the measure against one of them")
    public Uni<SurveyView> name(@PathParam("survey") UUID id, @NotNull @Valid NameCause form) {
        return commit.once(form, () -> write(id, form)).chain(pages::show);
    }

    private Uni<UUID> write(UUID id, NameCause form) {
        UUID causeId = Ids.orNext(form.id());
        return Survey.locked(id)
                .invoke(Survey::mustTakeCauses)
                .chain(() -> SurveyCause.<SurveyCause>findById(causeId))
                .chain(there -> {
                    if (there != null && !there.surveyId.equals(id)) {
                        throw Problem.invalid("id", "not-known");
                    }
                    SurveyCause cause = there == null ? new SurveyCause() : there;
                    cause.id = causeId;
                    cause.surveyId = id;
                    cause.cause = form.cause().strip();
                    cause.measure = form.measure() == null ? "" : form.measure().strip();
                    cause.recordedBy = caller.personId();
                    cause.recordedAt = there == null ? clock.instant() : cause.recordedAt;
                    return there == null
                            ? cause.<SurveyCause>persist()
                            : Uni.createFrom().item(cause);
                })
                .replaceWith(id);
    }
}
