package org.aftercare.customers;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.journal.Subject;

/** An area may be given to another branch: whoever has a site there is then that branch's customer too. */
@ApplicationScoped
public class AreaMoves implements JournalListener {
    private static final String AREA_CHANGED = "service_area.changed";

    @Inject
    CustomerIndex index;

    @Override
    public Uni<Void> heard(Entry entry) {
        if (!entry.kind().equals(AREA_CHANGED)) {
            return Uni.createFrom().voidItem();
        }
        UUID area = entry.subjects().stream()
                .filter(subject -> subject.kind().equals("service_area"))
                .map(Subject::id)
                .findFirst()
                .orElseThrow();
        return index.areaMoved(area);
    }
}
