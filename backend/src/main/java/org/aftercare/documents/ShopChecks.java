package org.aftercare.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.documents.DocumentForms.FinishShopCheck;
import org.aftercare.documents.DocumentForms.Found;
import org.aftercare.documents.DocumentForms.PlanShopCheck;
import org.aftercare.documents.DocumentForms.SettleFinding;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;

/** Shops checked against the standard, and what is found there (5.1.2.3b). In the caller's transaction. */
@ApplicationScoped
class ShopChecks {
    @Inject
    HumanNumbers numbers;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> plan(PlanShopCheck form) {
        caller.mustSee(form.branchId());
        return today().chain(today -> ServiceDocument.<ServiceDocument>findById(form.documentId())
                .invoke(document -> {
                    if (document == null || document.kind != ServiceDocument.Kind.standard) {
                        throw Problem.invalid("documentId", "not-known");
                    }
                })
                .chain(document -> Branch.named("branchId", form.branchId()))
                .chain(shop -> numbers.next("JC" + shop.code, today))
                .chain(number -> {
                    ShopCheck check = new ShopCheck();
                    check.id = Ids.orNext(form.id());
                    check.number = number;
                    check.branchId = form.branchId();
                    check.documentId = form.documentId();
                    check.plannedOn = form.plannedOn();
                    check.plannedBy = caller.personId();
                    return check.<ShopCheck>persistAndFlush();
                })
                .chain(check -> tell(DocumentEvents.PLANNED, check, check.plannedOn, 0)));
    }

    /** What is found is the shop's to put right, each by its day. */
    Uni<UUID> finish(UUID id, FinishShopCheck form) {
        return today().chain(today -> {
            if (form.doneOn().isAfter(today)) {
                throw Problem.invalid("doneOn", "not-in-future");
            }
            return ShopCheck.<ShopCheck>findById(id)
                    .onItem()
                    .ifNull()
                    .failWith(Problem::notFound)
                    .invoke(check -> {
                        caller.mustSee(check.branchId);
                        ifMatch.check(check.version);
                        check.finish(
                                form.doneOn(),
                                Objects.requireNonNullElse(form.note(), "").trim(),
                                caller.personId());
                    })
                    .call(check -> InTurn.each(findings(check, form), this::keep))
                    .chain(check -> tell(
                            DocumentEvents.DONE,
                            check,
                            form.doneOn(),
                            form.findings().size()));
        });
    }

    private record Kept(ShopCheck check, ShopFinding finding) {}

    private static List<Kept> findings(ShopCheck check, FinishShopCheck form) {
        List<Kept> all = new ArrayList<>();
        for (Found found : form.findings()) {
            if (found.dueOn().isBefore(form.doneOn())) {
                throw Problem.invalid("findings[" + all.size() + "].dueOn", "day-has-passed");
            }
            ShopFinding finding = new ShopFinding();
            finding.id = Ids.next();
            finding.checkId = check.id;
            finding.branchId = check.branchId;
            finding.what = found.what().trim();
            finding.dueOn = found.dueOn();
            all.add(new Kept(check, finding));
        }
        return all;
    }

    private Uni<Void> keep(Kept kept) {
        return kept.finding()
                .<ShopFinding>persistAndFlush()
                .chain(finding -> tell(DocumentEvents.FOUND, finding, kept.check()));
    }

    Uni<UUID> settle(UUID id, SettleFinding form) {
        return ShopFinding.<ShopFinding>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(finding -> {
                    caller.mustSee(finding.branchId);
                    finding.settle(form.how().trim(), caller.personId(), clock.instant());
                })
                .chain(finding -> ShopCheck.<ShopCheck>findById(finding.checkId)
                        .chain(check ->
                                tell(DocumentEvents.SETTLED, finding, check).replaceWith(check.id)));
    }

    Uni<Boolean> isThere(UUID id) {
        return ShopCheck.<ShopCheck>findById(id).map(there -> {
            if (there != null) {
                caller.mustSee(there.branchId);
            }
            return there != null;
        });
    }

    private Uni<Void> tell(String kind, ShopFinding finding, ShopCheck check) {
        return journal.record(
                kind,
                finding.branchId,
                new DocumentEvents.Finding(check.number, finding.what, finding.dueOn, finding.how),
                Subject.of("shop_finding", finding.id),
                Subject.of("shop_check", check.id),
                Subject.of("branch", finding.branchId));
    }

    private Uni<UUID> tell(String kind, ShopCheck check, LocalDate on, int findings) {
        return Branch.<Branch>findById(check.branchId)
                .chain(shop -> ServiceDocument.<ServiceDocument>findById(check.documentId)
                        .chain(document -> journal.record(
                                kind,
                                check.branchId,
                                new DocumentEvents.Check(check.number, shop.name, document.title, on, findings),
                                Subject.of("shop_check", check.id),
                                Subject.of("branch", check.branchId))))
                .replaceWith(check.id);
    }

    private Uni<LocalDate> today() {
        return Company.only().map(company -> company.dayOf(clock.instant()));
    }
}
