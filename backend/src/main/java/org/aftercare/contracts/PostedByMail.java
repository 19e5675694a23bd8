package org.aftercare.contracts;

import java.time.Clock;
import java.time.Instant;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.notifications.NoticeEvents;
import org.aftercare.staff.Company;

/** An expiry notice that the customer's mail server took is posted (1.15a): the contract's page then says so. */
@ApplicationScoped
@Priority(50)
public class PostedByMail implements JournalListener {
    @Inject
    Clock clock;

    @Override
    public Uni<Void> heard(Entry entry) {
        boolean posted = entry.payload() instanceof NoticeEvents.Sent sent
                && sent.notice().equals(ContractNotices.EXPIRY)
                && sent.whom().equals("customer");
        return posted ? note(entry) : Uni.createFrom().voidItem();
    }

    private Uni<Void> note(Entry entry) {
        Instant now = clock.instant();
        return MaintenanceContract.<MaintenanceContract>findById(
                        entry.subjects().get(0).id())
                .chain(contract -> ExpiryNotice.isPosted(contract)
                        .chain(posted -> posted ? Uni.createFrom().voidItem() : keep(contract, now)));
    }

    private static Uni<Void> keep(MaintenanceContract contract, Instant now) {
        return Renewal.of(contract)
                .invoke(renewal -> {
                    // It was on its way already when the next contract was concluded.
                    if (!renewal.stage.isDecided()) {
                        renewal.reach(Renewal.Stage.noticed);
                    }
                })
                .chain(Company::only)
                .chain(company -> ExpiryNotice.of(contract, company.dayOf(now), "", null, now)
                        .persist())
                .replaceWithVoid();
    }
}
