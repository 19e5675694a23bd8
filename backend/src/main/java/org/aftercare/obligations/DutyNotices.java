package org.aftercare.obligations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.NoticeCatalogue;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.notifications.Telling;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;
import org.aftercare.staff.Role;

/** Who is told of a duty that falls due: its owner, whoever it escalates to, the customer. */
@ApplicationScoped
class DutyNotices {
    @Inject
    Notices notices;

    @Inject
    NoticeCatalogue catalogue;

    @Inject
    Instance<CustomersTold> customers;

    @Inject
    Words words;

    /** Tells of all these steps at once. */
    Uni<Void> tell(List<Acted> acted, Rulebook rulebook) {
        List<UUID> named = acted.stream()
                .filter(one -> PlannedStep.CUSTOMER.equals(one.step().to()))
                .map(one -> one.obligation().customerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Uni<Map<UUID, Recipient>> reached = named.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : customers.get().reach(named);
        return reached.chain(byId -> {
            List<Telling> tellings = new ArrayList<>();
            for (Acted one : acted) {
                Recipient to = recipient(one, byId);
                if (to != null) {
                    tellings.add(telling(one, to, rulebook));
                }
            }
            return notices.tellAll(tellings);
        });
    }

    private static Recipient recipient(Acted acted, Map<UUID, Recipient> customers) {
        Obligation one = acted.obligation();
        String to = acted.step().to();
        if (PlannedStep.CUSTOMER.equals(to)) {
            return one.customerId == null ? null : customers.get(one.customerId);
        }
        if (!PlannedStep.OWNER.equals(to)) {
            return Recipient.everybody(Role.valueOf(to), one.branchId);
        }
        if (one.ownerId != null) {
            return Recipient.person(one.ownerId);
        }
        return one.ownerRole == null ? null : Recipient.everybody(Role.valueOf(one.ownerRole), one.branchId);
    }

    private Telling telling(Acted acted, Recipient to, Rulebook rulebook) {
        Obligation one = acted.obligation();
        // A kind of notice that is gone must not keep the tick from everything else that is due.
        String kind =
                acted.step().notice() != null && catalogue.knows(acted.step().notice())
                        ? acted.step().notice()
                        : switch (acted.step().kind()) {
                            case remind, tell -> DutyNoticeKinds.REMINDER;
                            case missed -> DutyNoticeKinds.MISSED;
                            case escalate -> DutyNoticeKinds.ESCALATION;
                        };
        return new Telling(kind, Set.of(to), facts(kind, one, rulebook), one.subject(), one.branchId);
    }

    /** What opened it, and what is owed; only what the kind of notice can say. */
    private Map<String, Object> facts(String kind, Obligation one, Rulebook rulebook) {
        Map<String, Object> facts = new HashMap<>();
        one.opened.fields().forEachRemaining(field -> facts.put(field.getKey(), field.getValue()));
        Bound<?> bound = rulebook.at(one.articleId, one.articleVersion, one.ruleKey);
        facts.put("duty", bound == null ? "" : ((Rule.Duty) bound.rule()).name());
        facts.put("article", bound == null ? "" : bound.ref());
        facts.put("subject", one.subjectLabel);
        facts.put(
                "due",
                one.dueReason == null
                        ? ""
                        : new Bilingual(one.dueReason.words(words, "zh"), one.dueReason.words(words, "en")));
        facts.keySet().retainAll(catalogue.of(kind).fields());
        return facts;
    }
}
