package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.tickets.TicketViews.TicketView;
import org.aftercare.tickets.VoucherViews.Content;
import org.aftercare.tickets.VoucherViews.Line;
import org.aftercare.tickets.VoucherViews.SignatureOnVoucher;
import org.aftercare.tickets.VoucherViews.VoucherView;

/** The service voucher of a call (1.3b, 1.4). */
@Path("/tickets")
@Cancellable(false)
public class VoucherResource {
    @Inject
    Tickets tickets;

    @Inject
    Premises premises;

    @Inject
    VoucherFile vouchers;

    @Inject
    TicketPage page;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    record Read(JsonNode content, String hash, BigDecimal fee, List<SignatureOnVoucher> signatures) {}

    @POST
    @Path("{id}/voucher")
    @Operation(
            operationId = "attachVoucher",
            summary = "Attach the customer's voucher of this model, made where there is none")
    public Uni<TicketView> attach(UUID id) {
        Instant now = clock.instant();
        return page.after(
                id,
                () -> tickets.forChange(id).call(ticket -> {
                    Refusal.check(TicketRules.voucherAttachable(ticket.status, ticket.voucherId != null));
                    return premises.check(ticket)
                            .chain(found -> vouchers.attach(
                                    ticket,
                                    found.branchCode(),
                                    now.atZone(found.zone()).toLocalDate(),
                                    true))
                            .invoke(() -> ticket.touch(now))
                            .chain(() -> journal.record(
                                    TicketEvents.VOUCHER_ATTACHED,
                                    ticket.branchId,
                                    new TicketEvents.VoucherAttached(ticket.number),
                                    TicketEvents.about(ticket, Subject.of("voucher", ticket.voucherId))));
                }));
    }

    @GET
    @Path("{id}/voucher")
    @Operation(operationId = "showVoucher", summary = "The voucher exactly as it is signed, with its hash")
    public Uni<VoucherView> show(UUID id) {
        return sql.found(Read.class, """
                        select voucher_content(t.id) as content, voucher_hash(t.id) as hash, t.fee,
                          (select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'how', s.how,
                              'signer', s.signer, 'signedAt', s.signed_at,
                              'valid', t.status in ('to_take_in', 'done', 'closed') and not exists (
                                  select 1 from signature l where l.ticket_id = t.id and l.kind = s.kind
                                    and (l.signed_at, l.id) > (s.signed_at, s.id))
                                or s.content_hash = voucher_hash(t.id)) order by s.signed_at, s.id)
                           from signature s where s.ticket_id = t.id) as signatures
                        from ticket t where t.id = $1 and ($2::uuid is null or t.branch_id = $2)
                        """, id, caller.scope()).map(this::view);
    }

    private VoucherView view(Read read) {
        try {
            Content content = json.treeToValue(read.content(), Content.class);
            return new VoucherView(
                    content.voucher(),
                    lines(content),
                    read.content(),
                    read.hash(),
                    read.fee(),
                    read.signatures() == null ? List.of() : read.signatures());
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private List<Line> lines(Content content) {
        List<Line> lines = new ArrayList<>();
        line(lines, "number", content.number());
        line(lines, "voucher", content.voucher());
        line(lines, "customer", content.customer());
        line(lines, "address", content.address());
        line(lines, "model", content.model());
        line(lines, "serial", content.serial());
        line(lines, "serviceType", words.say("service-type." + content.serviceType()));
        line(lines, "fault", content.fault());
        content.work().forEach(work -> {
            line(lines, "diagnosis", work.diagnosis());
            line(lines, "workDone", work.workDone());
        });
        line(
                lines,
                "fee",
                content.fee() == null ? null : "¥ " + content.fee().setScale(2).toPlainString());
        line(lines, "feeReason", content.feeReason());
        return lines;
    }

    private void line(List<Line> lines, String name, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(words.say("voucher." + name), value));
        }
    }
}
