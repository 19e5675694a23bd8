package org.aftercare.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.tickets.TicketForms.SignVoucher;

/** Signatures under a ticket's voucher, and whether they hold for what stands there now. In the caller's transaction. */
@ApplicationScoped
public class SignedVouchers {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    record Signed(SignatureState completion, SignatureState takeAway) {}

    Uni<Signed> of(UUID ticketId) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("""
                                select
                                  (select s.content_hash = voucher_hash(s.ticket_id) from signature s
                                   where s.ticket_id = :ticket and s.kind = 'completion' order by s.signed_at desc, s.id desc limit 1),
                                  (select s.content_hash = voucher_hash(s.ticket_id) from signature s
                                   where s.ticket_id = :ticket and s.kind = 'take_away' order by s.signed_at desc, s.id desc limit 1)
                                """, Object[].class)
                                .setParameter("ticket", ticketId)
                                .getSingleResult()))
                .map(row -> new Signed(SignatureState.of((Boolean) row[0]), SignatureState.of((Boolean) row[1])));
    }

    /** Whether the customer signed for the work, or for the item that came back; once the job is finished that content is frozen. */
    public Uni<Boolean> finished(UUID ticketId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select exists (select 1 from signature s join ticket t on t.id = s.ticket_id
                                  where t.id = :ticket
                                    and (t.status in ('done', 'closed') and s.kind in ('completion', 'giving_back')
                                      or s.kind = 'completion' and s.content_hash = voucher_hash(t.id)))
                                """, Boolean.class)
                        .setParameter("ticket", ticketId)
                        .getSingleResult());
    }

    /** Whether the customer has signed anything from this moment on. */
    Uni<Boolean> since(UUID ticketId, Instant from) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select exists (select 1 from signature where ticket_id = :ticket and signed_at >= :from)",
                                Boolean.class)
                        .setParameter("ticket", ticketId)
                        .setParameter("from", from)
                        .getSingleResult());
    }

    /** The hash of what stands on the voucher now. */
    public Uni<String> hash(UUID ticketId) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("select voucher_hash(:ticket)", String.class)
                                .setParameter("ticket", ticketId)
                                .getSingleResult()));
    }

    /** Keeps the signature with the very content it is given for. */
    public Uni<UUID> keep(UUID ticketId, SignVoucher form, JsonNode strokes, UUID fileId) {
        UUID id = Ids.next();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into signature
                                  (id, ticket_id, kind, how, signer, content, content_hash, strokes, file_id, signed_at, taken_by)
                                values (:id, :ticket, :kind, :how, :signer, voucher_content(:ticket), voucher_hash(:ticket),
                                  cast(cast(:strokes as text) as jsonb), :file, :now, :by)
                                """)
                        .setParameter("id", id)
                        .setParameter("ticket", ticketId)
                        .setParameter("kind", form.kind().name())
                        .setParameter("how", form.how().name())
                        .setParameter("signer", form.signer().trim())
                        .setParameter("strokes", strokes == null ? null : strokes.toString())
                        .setParameter("file", fileId)
                        .setParameter("now", clock.instant())
                        .setParameter("by", caller.personId())
                        .executeUpdate())
                .replaceWith(id);
    }
}
