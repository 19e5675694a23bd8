package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.Gates;
import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Picture;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.StoredFile;
import org.aftercare.tickets.TicketForms.SignVoucher;
import org.aftercare.tickets.TicketViews.TicketView;

/** The customer signs the voucher (1.4a), or for the take-away (1.6b). */
@Path("/tickets")
@Cancellable(false)
public class SignaturesResource {
    @Inject
    Tickets tickets;

    @Inject
    SignedVouchers signed;

    @Inject
    Gates gates;

    @Inject
    TicketPage page;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Signing(UUID ticket, Signature.Kind kind, String contentHash, String image) {}

    @POST
    @Path("{id}/signatures")
    @Operation(
            operationId = "signVoucher",
            summary = "The customer's signature, drawn or a photo of the paper, for exactly the content shown")
    public Uni<TicketView> sign(UUID id, @NotNull @Valid SignVoucher form) {
        if (form.kind() == Signature.Kind.giving_back) {
            throw Problem.invalid("kind", "wrong-form");
        }
        Picture picture = Picture.ofBase64("image", form.image());
        JsonNode strokes = strokes(form);
        Signing once = new Signing(id, form.kind(), form.contentHash(), picture.sha256());
        return page.after(id, once, () -> tickets.visible(id).call(ticket -> sign(ticket, form, picture, strokes)));
    }

    private Uni<Void> sign(Ticket ticket, SignVoucher form, Picture picture, JsonNode strokes) {
        Instant now = clock.instant();
        Refusal.check(VisitRules.recordable(ticket.status, ticket.technicianId, caller.personId()));
        StoredFile file = StoredFile.of(picture, now);
        return Visit.openOf(ticket.id)
                .chain(visit -> gates.require(
                        GuardedTicketWork.SIGN,
                        Subject.of("ticket", ticket.id),
                        ticket.branchId,
                        new TicketFacts.Signing(
                                form.kind(), !visit.diagnosis.isBlank(), ticket.fee != null, ticket.serviceType)))
                .chain(() -> signed.hash(ticket.id))
                .invoke(hash -> {
                    if (!hash.equals(form.contentHash())) {
                        throw Refusal.of("content-changed").problem().with("contentHash", hash);
                    }
                })
                .chain(() -> file.persistAndFlush())
                .chain(() -> signed.keep(ticket.id, form, strokes, file.id))
                // The ticket moves on, so that a change of the content racing with the signature does not pass unseen.
                .invoke(() -> ticket.touch(now))
                .chain(() -> journal.record(
                        TicketEvents.SIGNED,
                        ticket.branchId,
                        new TicketEvents.Signed(
                                ticket.number,
                                form.kind(),
                                form.how(),
                                form.signer().trim(),
                                ticket.fee),
                        TicketEvents.about(ticket, Subject.of("voucher", ticket.voucherId))));
    }

    private static JsonNode strokes(SignVoucher form) {
        boolean drawn = form.how() == Signature.How.drawn;
        boolean given = form.strokes() != null && !form.strokes().isNull();
        if (drawn && (!given || !form.strokes().isArray() || form.strokes().isEmpty())) {
            throw Problem.invalid("strokes", "strokes-missing");
        }
        return drawn ? form.strokes() : null;
    }
}
