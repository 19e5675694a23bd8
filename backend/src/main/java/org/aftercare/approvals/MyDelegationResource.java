package org.aftercare.approvals;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.ApprovalForms.Delegate;
import org.aftercare.approvals.ApprovalViews.DelegationView;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.Colleagues;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;

/** Who signs while I am away. */
@Path("/my-delegation")
@Cancellable(false)
public class MyDelegationResource {
    @Inject
    Colleagues colleagues;

    @Inject
    Commit commit;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Nobody() {}

    @GET
    @Operation(operationId = "showMyDelegation", summary = "Who signs while I am away; nothing where nobody does")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DelegationView.class)))
    @APIResponse(responseCode = "204", description = "Nobody does")
    public Uni<DelegationView> show() {
        return sql.one(DelegationView.class, """
                select jsonb_build_object('id', p.id, 'name', p.name) as "to", d.from_day as "from", d.until_day as until
                from delegation d join person p on p.id = d.to_id
                  cross join company c
                where d.person_id = $1 and d.until_day >= ($2::timestamptz at time zone c.zone)::date
                """, caller.personId(), clock.instant());
    }

    @PUT
    @Operation(operationId = "changeMyDelegation", summary = "Say who signs while I am away; null: nobody from now on")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DelegationView.class)))
    @APIResponse(responseCode = "204", description = "Nobody does")
    public Uni<DelegationView> change(@Valid @RequestBody(required = false) Delegate form) {
        UUID me = caller.personId();
        return commit.once(
                        form == null ? new Nobody() : form,
                        () -> (form == null ? Removal.ifThere(Delegation.class, me) : agree(me, form)).map(done -> me))
                .chain(this::show);
    }

    private Uni<Void> agree(UUID me, Delegate form) {
        return mustWorkHere(form.to())
                .chain(Company::only)
                .chain(company -> Delegation.<Delegation>findById(me).chain(there -> {
                    Delegation delegation = there == null ? new Delegation() : there;
                    delegation.personId = me;
                    delegation.agree(form, company.dayOf(clock.instant()));
                    return delegation.persist();
                }))
                .replaceWithVoid();
    }

    private Uni<Void> mustWorkHere(UUID id) {
        return Person.<Person>findById(id)
                .invoke(person -> {
                    if (person == null || !person.active || !colleagues.mayName(person)) {
                        throw Problem.invalid("to", "not-there");
                    }
                })
                .replaceWithVoid();
    }
}
