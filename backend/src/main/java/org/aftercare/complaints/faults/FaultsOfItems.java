package org.aftercare.complaints.faults;

import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.kernel.Ids;
import org.aftercare.workshop.Item;
import org.aftercare.workshop.ItemEvents;

/** An item that was put before the general manager becomes a report there, with what was tried (6.13, 16.9b). */
@ApplicationScoped
@Priority(60)
public class FaultsOfItems implements JournalListener {
    @Inject
    Faults faults;

    @Override
    public Uni<Void> heard(Entry entry) {
        return entry.kind().equals(ItemEvents.REPORTED) && entry.payload() instanceof ItemEvents.Because because
                ? report(item(entry), because.reason())
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> report(UUID id, String tried) {
        return Item.<Item>findById(id)
                .chain(item -> DesignFault.count("itemId = ?1 and answeredAt is null", id)
                        .chain(open -> open > 0
                                ? Uni.createFrom().voidItem()
                                : faults.put(of(item, tried)).replaceWithVoid()));
    }

    private static DesignFault of(Item item, String tried) {
        DesignFault fault = new DesignFault();
        fault.id = Ids.next();
        fault.sort = DesignFault.Sort.beyond_us;
        fault.branchId = item.branchId;
        fault.product = item.what;
        fault.fault = item.beyondUs;
        fault.tried = tried;
        fault.ticketId = item.ticketId;
        fault.itemId = item.id;
        return fault;
    }

    private static UUID item(Entry entry) {
        return entry.subjects().stream()
                .filter(subject -> subject.kind().equals("item"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
