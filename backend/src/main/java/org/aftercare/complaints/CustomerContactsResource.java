package org.aftercare.complaints;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.complaints.ComplaintViews.ComplaintView;
import org.aftercare.complaints.HandlingForms.RecordComplaintVisit;
import org.aftercare.complaints.HandlingForms.RecordContact;
import org.aftercare.complaints.HandlingForms.SendSomebody;
import org.aftercare.complaints.HandlingForms.TellCustomer;

/** What passes between us and whoever complains (5.3.2, 5.2.2.4a, 1.20, 1.22). */
@Path("/complaints/{id}")
@Cancellable(false)
public class CustomerContactsResource {
    @Inject
    Contacts contacts;

    @Inject
    ComplaintPage page;

    @POST
    @Path("contacts")
    @Operation(
            operationId = "recordContact",
            summary = "A talk with the customer: the problem and its cause as they told it")
    public Uni<ComplaintView> contact(UUID id, @NotNull @Valid RecordContact form) {
        return page.after(id, form, () -> contacts.contact(id, form));
    }

    @POST
    @Path("messages")
    @Operation(
            operationId = "tellCustomer",
            summary =
                    "Tell the customer of progress, of the finding or of the result; a mail is sent, of others it is noted")
    public Uni<ComplaintView> tell(UUID id, @NotNull @Valid TellCustomer form) {
        return page.after(id, form, () -> contacts.tell(id, form));
    }

    @PUT
    @Path("handler")
    @Operation(operationId = "sendSomebody", summary = "The supervisor goes in person, or specially sends somebody")
    public Uni<ComplaintView> send(UUID id, @NotNull @Valid SendSomebody form) {
        return page.after(id, form, () -> contacts.send(id, form));
    }

    @POST
    @Path("visits")
    @Operation(operationId = "recordComplaintVisit", summary = "The customer was visited")
    public Uni<ComplaintView> visit(UUID id, @NotNull @Valid RecordComplaintVisit form) {
        return page.after(id, form, () -> contacts.visited(id, form));
    }
}
