package org.aftercare.parts.agreements;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.customers.ProductModel;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.parts.DocumentNumbers;
import org.aftercare.parts.agreements.AgreementForms.DraftAgreement;
import org.aftercare.parts.agreements.AgreementForms.NameSupplier;
import org.aftercare.parts.purchasing.Supplier;

/** Drafts and signs quality agreements, and says who supplies a model (9.3); the whole company's, in a transaction. */
@ApplicationScoped
public class Agreements {
    @Inject
    DocumentNumbers numbers;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    Uni<UUID> draft(DraftAgreement form) {
        SupplierAgreement agreement = new SupplierAgreement();
        agreement.id = Ids.orNext(form.id());
        agreement.supplierId = form.supplierId();
        agreement.draftedAt = clock.instant();
        agreement.draft(form);
        return supplier(form.supplierId())
                .chain(supplier -> numbers.next("ZB", caller.branchId())
                        .invoke(number -> agreement.number = number)
                        .chain(agreement::persistAndFlush)
                        .chain(() -> tell(AgreementEvents.DRAFTED, agreement, supplier)))
                .replaceWith(agreement.id);
    }

    Uni<UUID> change(UUID id, DraftAgreement form) {
        return found(id)
                .invoke(agreement -> {
                    ifMatch.require(agreement.version);
                    agreement.supplierId = form.supplierId();
                    agreement.draft(form);
                })
                .chain(agreement -> supplier(form.supplierId())
                        .chain(supplier -> tell(AgreementEvents.DRAFTED, agreement, supplier)))
                .replaceWith(id);
    }

    Uni<UUID> sign(UUID id) {
        return found(id)
                .invoke(agreement -> {
                    ifMatch.check(agreement.version);
                    agreement.mustNotBeSigned();
                })
                .chain(agreement -> supplier(agreement.supplierId)
                        .chain(supplier -> gates.require(
                                        AgreementEvents.SIGN,
                                        Subject.of("supplier_agreement", id),
                                        null,
                                        new AgreementEvents.Signing(
                                                supplier.name, agreement.qualityTerms, agreement.serviceTerms))
                                .invoke(() -> agreement.sign(caller.personId(), clock.instant()))
                                .chain(() -> tell(AgreementEvents.SIGNED, agreement, supplier))))
                .replaceWith(id);
    }

    /** Who supplies the devices of a model. */
    Uni<UUID> name(UUID model, NameSupplier form) {
        return ProductModel.<ProductModel>findById(model)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(() -> form.supplierId() == null
                        ? Removal.ifThere(SuppliedModel.class, model)
                        : supplier(form.supplierId())
                                .chain(supplier -> SuppliedModel.<SuppliedModel>findById(model)
                                        .chain(there -> keep(there, model, supplier.id))))
                .replaceWith(model);
    }

    private static Uni<Void> keep(SuppliedModel there, UUID model, UUID supplier) {
        SuppliedModel supplied = there == null ? new SuppliedModel() : there;
        supplied.modelId = model;
        supplied.supplierId = supplier;
        return supplied.persist().replaceWithVoid();
    }

    private static Uni<SupplierAgreement> found(UUID id) {
        return SupplierAgreement.<SupplierAgreement>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound);
    }

    private static Uni<Supplier> supplier(UUID id) {
        return Supplier.<Supplier>findById(id)
                .onItem()
                .ifNull()
                .failWith(() -> Problem.invalid("supplierId", "not-known"));
    }

    private Uni<Void> tell(String kind, SupplierAgreement agreement, Supplier supplier) {
        return journal.record(
                kind,
                null,
                new AgreementEvents.Agreed(agreement.number, supplier.name),
                Subject.of("supplier_agreement", agreement.id),
                Subject.of("supplier", supplier.id));
    }
}
