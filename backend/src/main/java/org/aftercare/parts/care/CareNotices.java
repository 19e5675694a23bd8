package org.aftercare.parts.care;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Role;

/** What the branch's manager is told at once (8.4.3.4c, 8.4.4.2b, 8.4.5.5a, 8.4.5.7). */
@ApplicationScoped
public class CareNotices implements NoticeKinds {
    private static final String FOUND = "deviation.found";
    private static final String INCIDENT = "warehouse_incident.recorded";

    @Inject
    Notices notices;

    @Inject
    Words words;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(FOUND, "number", "sort", "what", "store"),
                NoticeKind.of(INCIDENT, "number", "act", "who", "what", "store"));
    }

    Uni<Void> found(Deviation found, String store) {
        return notices.tell(
                FOUND,
                manager(found.branchId),
                Map.of(
                        "number",
                        found.number,
                        "sort",
                        inBoth("deviation-sort." + found.sort),
                        "what",
                        found.what,
                        "store",
                        store),
                Subject.of("deviation", found.id),
                found.branchId);
    }

    Uni<Void> happened(WarehouseIncident incident, String store) {
        return notices.tell(
                INCIDENT,
                manager(incident.branchId),
                Map.of(
                        "number",
                        incident.number,
                        "act",
                        inBoth("incident-act." + incident.act),
                        "who",
                        incident.who,
                        "what",
                        incident.what,
                        "store",
                        store),
                Subject.of("warehouse_incident", incident.id),
                incident.branchId);
    }

    private static Set<Recipient> manager(UUID branch) {
        return Set.of(Recipient.everybody(Role.branch_manager, branch));
    }

    private Bilingual inBoth(String key) {
        return new Bilingual(words.in("zh", key), words.in("en", key));
    }
}
