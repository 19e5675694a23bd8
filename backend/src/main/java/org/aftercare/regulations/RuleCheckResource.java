package org.aftercare.regulations;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.aftercare.regulations.RegulationForms.CheckRules;
import org.aftercare.regulations.RegulationViews.RuleMistakes;

/** Trying rules before they are kept. */
@Path("/rule-check")
public class RuleCheckResource {
    @Inject
    RuleCheck check;

    @POST
    @Operation(operationId = "checkRules", summary = "What is wrong with written rules, each mistake with its place")
    public RuleMistakes check(@NotNull @Valid CheckRules form) {
        return new RuleMistakes(check.written(form.parameters(), form.rules()));
    }
}
