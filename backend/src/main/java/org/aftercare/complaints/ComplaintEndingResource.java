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

import org.aftercare.complaints.ComplaintForms.Close;
import org.aftercare.complaints.ComplaintForms.MarkDispute;
import org.aftercare.complaints.ComplaintForms.Reopen;
import org.aftercare.complaints.ComplaintForms.SettleDispute;
import org.aftercare.complaints.ComplaintViews.ComplaintView;
import org.aftercare.complaints.HandlingForms.ReadComplaint;
import org.aftercare.complaints.HandlingForms.RecordSolved;

/** The leadership reads it, a dispute is settled, it ends, or begins again (1.20a, 5.3.5, 9.6, 9.7b). */
@Path("/complaints/{id}")
@Cancellable(false)
public class ComplaintEndingResource {
    @Inject
    Reading reading;

    @Inject
    Disputes disputes;

    @Inject
    Closing closing;

    @Inject
    ComplaintPage page;

    private record ReportRead(UUID complaint) {}

    private record Escalation(UUID complaint) {}

    @POST
    @Path("reading")
    @Operation(operationId = "readComplaint", summary = "The vice general manager read a grave one, or referred it on")
    public Uni<ComplaintView> read(UUID id, @NotNull @Valid ReadComplaint form) {
        return page.after(id, form, () -> reading.read(id, form));
    }

    @POST
    @Path("report/reading")
    @Operation(operationId = "readReport", summary = "The management, or quality, saw what was reported to it")
    public Uni<ComplaintView> readReport(UUID id) {
        return page.after(id, new ReportRead(id), () -> reading.reportRead(id));
    }

    @POST
    @Path("escalation")
    @Operation(operationId = "escalateComplaint", summary = "Tell the superior of what cannot be settled here")
    public Uni<ComplaintView> escalate(UUID id) {
        return page.after(id, new Escalation(id), () -> reading.escalate(id));
    }

    @PUT
    @Path("dispute")
    @Operation(
            operationId = "markDispute",
            summary = "The customer disagrees: who is charged with it, on which clauses")
    public Uni<ComplaintView> dispute(UUID id, @NotNull @Valid MarkDispute form) {
        return page.after(id, form, () -> disputes.mark(id, form));
    }

    @POST
    @Path("dispute/settlement")
    @Operation(operationId = "settleDispute", summary = "The person in charge records how the dispute was settled")
    public Uni<ComplaintView> settleDispute(UUID id, @NotNull @Valid SettleDispute form) {
        return page.after(id, form, () -> disputes.settle(id, form));
    }

    @POST
    @Path("closure")
    @Operation(
            operationId = "closeComplaint",
            summary = "End it with an account of what became of it; baseless and duplicate ones with their reason")
    public Uni<ComplaintView> close(UUID id, @NotNull @Valid Close form) {
        return page.after(id, form, () -> closing.close(id, form));
    }

    @POST
    @Path("customer-answer")
    @Operation(
            operationId = "recordSolved",
            summary = "Enter the customer's answer whether it is solved; not solved opens it again")
    public Uni<ComplaintView> solved(UUID id, @NotNull @Valid RecordSolved form) {
        return page.after(id, form, () -> closing.heard(id, form));
    }

    @POST
    @Path("reopening")
    @Operation(operationId = "reopenComplaint", summary = "A second person opens it again")
    public Uni<ComplaintView> reopen(UUID id, @NotNull @Valid Reopen form) {
        return page.after(id, form, () -> closing.reopen(id, form.reason()));
    }
}
