package org.aftercare.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Picture;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.StoredFile;
import org.aftercare.tickets.Signature;
import org.aftercare.workshop.ItemForms.SignReturn;

/** Signatures for a return (1.7d): on the voucher with the others, bound to what the item's page said. */
@ApplicationScoped
public class ReturnSignatures {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whether the customer signed for exactly what stands there now. */
    Uni<Boolean> holds(UUID item) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("""
                                        select coalesce((select s.content_hash = item_hash(s.item_id) from signature s
                                          where s.item_id = :item order by s.signed_at desc, s.id desc limit 1), false)
                                        """, Boolean.class)
                                .setParameter("item", item)
                                .getSingleResult()));
    }

    /** 409 where the content is no longer what was shown. */
    Uni<Void> keep(Item item, SignReturn form) {
        Instant now = clock.instant();
        StoredFile file = StoredFile.of(Picture.ofBase64("image", form.image()), now);
        JsonNode strokes = drawn(form.how(), form.strokes());
        return hash(item.id)
                .invoke(hash -> {
                    if (!hash.equals(form.contentHash())) {
                        throw Refusal.of("content-changed").problem().with("contentHash", hash);
                    }
                })
                .chain(() -> file.persistAndFlush())
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery("""
                                insert into signature (id, ticket_id, item_id, kind, how, signer, content, content_hash,
                                  strokes, file_id, signed_at, taken_by)
                                values (:id, :ticket, :item, 'giving_back', :how, :signer, item_content(:item),
                                  item_hash(:item), cast(cast(:strokes as text) as jsonb), :file, :now, :by)
                                """)
                        .setParameter("id", Ids.next())
                        .setParameter("ticket", item.ticketId)
                        .setParameter("item", item.id)
                        .setParameter("how", form.how().name())
                        .setParameter("signer", form.signer().trim())
                        .setParameter("strokes", strokes == null ? null : strokes.toString())
                        .setParameter("file", file.id)
                        .setParameter("now", now)
                        .setParameter("by", caller.personId())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** A drawn signature brings its strokes; a photo of paper has none. */
    static JsonNode drawn(Signature.How how, JsonNode strokes) {
        if (how == Signature.How.paper) {
            return null;
        }
        if (strokes == null || !strokes.isArray() || strokes.isEmpty()) {
            throw Problem.invalid("strokes", "strokes-missing");
        }
        return strokes;
    }

    private static Uni<String> hash(UUID item) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("select item_hash(:item)", String.class)
                                .setParameter("item", item)
                                .getSingleResult()));
    }
}
