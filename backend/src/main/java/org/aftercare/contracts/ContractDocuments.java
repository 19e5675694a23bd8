package org.aftercare.contracts;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

import org.aftercare.customers.Customers;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Picture;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.kernel.StoredFile;

/** The pages of paper contracts. In the caller's transaction. */
@ApplicationScoped
public class ContractDocuments {
    @Inject
    Customers customers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Pool pool;

    Uni<UUID> add(UUID contractId, String title, Picture page) {
        Instant now = clock.instant();
        return visible(contractId).chain(contract -> {
            StoredFile file = StoredFile.of(page, now);
            ContractDocument document = new ContractDocument();
            document.id = Ids.next();
            document.contractId = contractId;
            document.fileId = file.id;
            document.title = title;
            document.addedBy = caller.personId();
            document.addedAt = now;
            return file.persistAndFlush()
                    .chain(() -> document.persistAndFlush())
                    .chain(() -> tell(ContractEvents.DOCUMENT_ADDED, contract, title))
                    .replaceWith(document.id);
        });
    }

    Uni<UUID> remove(UUID documentId) {
        return ContractDocument.<ContractDocument>findById(documentId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(document -> visible(document.contractId)
                        .chain(contract -> Removal.of(ContractDocument.class, documentId)
                                .chain(() -> Removal.of(StoredFile.class, document.fileId))
                                .chain(() -> tell(ContractEvents.DOCUMENT_REMOVED, contract, document.title))))
                .replaceWith(documentId);
    }

    /** The page itself; 404 where it is not there or its contract is another branch's. */
    Uni<Picture> page(UUID documentId) {
        return pool.preparedQuery("""
                        select file.content_type, file.bytes
                        from contract_document d join stored_file file on file.id = d.file_id
                          join maintenance_contract k on k.id = d.contract_id
                        where d.id = $1 and ($2::uuid is null or k.branch_id = $2 or $2 = any(customer_branches(k.customer_id)))
                        """)
                .execute(Tuple.of(documentId, caller.scope()))
                .map(rows -> {
                    for (var row : rows) {
                        return new Picture(row.getString(0), row.getBuffer(1).getBytes());
                    }
                    throw Problem.notFound();
                });
    }

    private Uni<MaintenanceContract> visible(UUID contractId) {
        return MaintenanceContract.found(contractId).call(contract -> customers.visible(contract.customerId));
    }

    private Uni<Void> tell(String kind, MaintenanceContract contract, String title) {
        return journal.record(
                kind,
                contract.branchId,
                new ContractEvents.Document(contract.number, title),
                Subject.of("contract", contract.id),
                Subject.of("customer", contract.customerId));
    }
}
