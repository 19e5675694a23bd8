package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Commit;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.TicketForms.MoveCall;
import org.aftercare.tickets.TicketViews.MovedCall;

/** The service centre whose call it is. */
@Path("/tickets/{id}/centre")
@Cancellable(false)
public class CentreResource {
    @Inject
    MovingCall moving;

    @Inject
    TicketPage page;

    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    @Inject
    Sql sql;

    @POST
    @Operation(
            operationId = "moveCall",
            summary = "Another service centre takes the call over, with a reason that is kept; before anybody is sent")
    public Uni<MovedCall> move(UUID id, @NotNull @Valid MoveCall form) {
        return ifMatch.orShow(commit.once(form, () -> moving.move(id, form).replaceWith(id)), id, () -> page.show(id))
                .chain(moved -> sql.found(MovedCall.class, """
                        select t.id, t.number, jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch
                        from ticket t join branch b on b.id = t.branch_id where t.id = $1
                        """, id));
    }
}
