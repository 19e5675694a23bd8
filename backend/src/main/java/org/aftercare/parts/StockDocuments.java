package org.aftercare.parts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Rows;

/** Documents are kept: nobody deletes one; a new one that names it takes back what it posted (8.4.4.4b). */
@ApplicationScoped
public class StockDocuments {
    @Inject
    Reversals reversals;

    @Inject
    DocumentNumbers numbers;

    @Inject
    Gates gates;

    @Inject
    Rows rows;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * A document by what it posted.
     *
     * @param ofJob it was drawn on a slip, or came back to one
     */
    private record Posted(String number, UUID branchId, boolean reversed, boolean ofJob) {}

    /** Refused for every role, in an article's words where one binds. */
    Uni<UUID> delete(UUID id) {
        return posted(id)
                .chain(document -> gates.require(
                        GuardedStock.DELETE,
                        Subject.of("stock_document", id),
                        document.branchId(),
                        new StockFacts.Delete(document.number())))
                .invoke(() -> {
                    throw Problem.conflict("movement_posted").with("next", "reversal");
                })
                .replaceWith(id);
    }

    /** Posts the opposite of every movement of a document; answers the new document's id. */
    Uni<UUID> reverse(UUID id, String reason) {
        return posted(id).chain(document -> {
            if (document.reversed()) {
                throw Problem.conflict("document-reversed");
            }
            if (document.ofJob()) {
                throw Problem.conflict("document-of-jobs");
            }
            return numbers.next("CX", document.branchId())
                    .map(number -> new Document(Document.Kind.reversal, Ids.next(), number))
                    .call(by -> reversals.reverse(
                            id, by, document.number() + ": " + reason.strip(), clock.instant(), caller.personId()))
                    .map(Document::id);
        });
    }

    /** 404 where there is no such document, or it is another branch's. */
    private Uni<Posted> posted(UUID document) {
        return rows.read(Posted.class, """
                select cast(jsonb_build_object('number', m.document_number, 'branchId', s.branch_id,
                  'reversed', exists (select from movement r join movement o on o.id = r.reverses where o.document_id = :document),
                  'ofJob', m.slip_line_id is not null) as text)
                from movement m join store s on s.id = m.store_id
                where m.document_id = :document
                order by m.seq
                """, Map.of("document", document))
                .map((List<Posted> lines) -> lines.stream()
                        .filter(line -> caller.sees(line.branchId()))
                        .findFirst()
                        .orElseThrow(Problem::notFound));
    }
}
