package org.aftercare.notifications;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Ids;

/**
 * Tells people, in the caller's transaction: what is taken back was never told. Three statements, however many notices
 * and people; mails and calls leave after the commit, by the sender.
 */
@ApplicationScoped
public class Notices {
    @Inject
    NoticeCatalogue catalogue;

    @Inject
    TemplatesInForce templates;

    @Inject
    Journal journal;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    CurrentVertxRequest request;

    /** A row of the table of notices. */
    private record Told(
            UUID id,
            String kind,
            String aboutKind,
            UUID aboutId,
            UUID branchId,
            String article,
            JsonNode facts,
            Wordings said) {}

    /** Somebody to be told: by id, by role, or by what is known of a customer. */
    private record Asked(
            UUID noticeId,
            String kind,
            UUID personId,
            String role,
            UUID branchId,
            String name,
            String email,
            String phone,
            String language) {}

    /** As {@link #tellAll}, of one thing. */
    public Uni<Void> tell(String kind, Set<Recipient> to, Map<String, ?> facts, Subject about, UUID branchId) {
        return tellAll(List.of(new Telling(kind, to, facts, about, branchId)));
    }

    /** Tells all of it in the open session; fails for a kind or a fact that nobody declared. */
    public Uni<Void> tellAll(List<Telling> tellings) {
        if (tellings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return templates
                .of(tellings.stream().map(Telling::kind).distinct().toList())
                .chain(inForce -> {
                    List<Told> told = new ArrayList<>();
                    List<Asked> asked = new ArrayList<>();
                    for (Telling telling : tellings) {
                        Told notice = said(telling, inForce);
                        told.add(notice);
                        telling.to().forEach(one -> asked.add(asked(notice, one)));
                    }
                    return write(told, asked);
                })
                .chain(this::moveTheBells);
    }

    /** What of a kind still waits to leave the house about a thing stays here: it is no longer so. In the open session. */
    public Uni<Void> withdraw(String kind, Subject about) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                delete from delivery waiting using notice n
                                where n.id = waiting.notice_id and waiting.status = 'waiting' and n.kind = :kind
                                  and n.about_kind = :aboutKind and n.about_id = :aboutId
                                """)
                        .setParameter("kind", kind)
                        .setParameter("aboutKind", about.kind())
                        .setParameter("aboutId", about.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Told said(Telling telling, TemplatesInForce.InForce inForce) {
        List<String> fields = catalogue.of(telling.kind()).fields();
        for (String fact : telling.facts().keySet()) {
            if (!fields.contains(fact)) {
                throw new IllegalArgumentException(telling.kind() + " has no field " + fact + " but " + fields);
            }
        }
        JsonNode facts = FactWords.written(telling.facts(), json);
        FactWords words = new FactWords(facts, inForce.company(), ZoneId.of(inForce.zone()));
        Subject about = telling.about() == null ? new Subject(null, null) : telling.about();
        return new Told(
                Ids.next(),
                telling.kind(),
                about.kind(),
                about.id(),
                telling.branchId(),
                facts.path("article").asText(null),
                facts,
                inForce.of(telling.kind()).filled(words::say));
    }

    private static Asked asked(Told notice, Recipient to) {
        if (to instanceof Recipient.OnePerson one) {
            return new Asked(notice.id(), notice.kind(), one.id(), null, null, null, null, null, null);
        }
        if (to instanceof Recipient.EverybodyOf all) {
            return new Asked(
                    notice.id(), notice.kind(), null, all.role().name(), all.branchId(), null, null, null, null);
        }
        Recipient.Customer customer = (Recipient.Customer) to;
        return new Asked(
                notice.id(),
                notice.kind(),
                null,
                null,
                null,
                customer.name(),
                customer.email(),
                customer.phone(),
                customer.language());
    }

    /** @return person and branch of everybody whose inbox has something new */
    private Uni<List<Object[]>> write(List<Told> told, List<Asked> asked) {
        try {
            String notices = json.writeValueAsString(told);
            String people = json.writeValueAsString(asked);
            return Panache.getSession()
                    .chain(session -> session.createNativeQuery(OutboxSql.TELL, Object[].class)
                            .setParameter("told", notices)
                            .setParameter("asked", people)
                            .setParameter("now", clock.instant())
                            .setParameter("byItself", !somebodyAsks())
                            .getResultList());
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    /** Whether it is a request that tells, and not the program by itself. */
    private boolean somebodyAsks() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    /** One entry for all who were told; of their branch, where they are all of one. */
    private Uni<Void> moveTheBells(List<Object[]> told) {
        if (told.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> branches =
                told.stream().map(person -> (UUID) person[1]).distinct().toList();
        return journal.record(
                NoticeEvents.TOLD,
                branches.size() == 1 ? branches.get(0) : null,
                new NoticeEvents.Told(told.size()),
                told.stream()
                        .map(person -> Subject.of("inbox", (UUID) person[0]))
                        .toArray(Subject[]::new));
    }
}
