package org.aftercare.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Job;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.staff.PublicAddress;

/**
 * Sends what is due, on every instance. Nothing is sent while a transaction is open; what came of it is recorded after
 * it, once: the outcome of a claim that has run out counts for nothing.
 */
@ApplicationScoped
public class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int SIDE_BY_SIDE = Outbox.AT_ONCE;
    private static final Duration TOGETHER = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Outbox outbox;

    @Inject
    MailServer mailServer;

    @Inject
    WebhookCall webhookCall;

    @Inject
    PublicAddress address;

    @Inject
    Journal journal;

    @Inject
    Sql sql;

    @Inject
    Words words;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    DeliveryMeters meters;

    /** @param failure why not; null where it went */
    record Outcome(Consignment consignment, Throwable failure) {}

    /** Apart from the calls: a gateway that does not answer holds up no mail. Without a mail server they stay. */
    @Job
    @Scheduled(every = "{aftercare.notices.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> mails() {
        return orLater(mailServer.isThere() ? drain(Channel.email) : outbox.giveUpOldMails());
    }

    @Job
    @Scheduled(every = "{aftercare.notices.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> calls() {
        return orLater(drain(Channel.webhook));
    }

    private static Uni<Void> orLater(Uni<Void> work) {
        return work.onFailure()
                .invoke(failure -> LOG.warnf("notices wait: %s", Failures.reason(failure)))
                .onFailure()
                .recoverWithNull();
    }

    /** All that is due, batch after batch; before each what somebody left behind, for there may be no last batch. */
    private Uni<Void> drain(Channel channel) {
        return outbox.freeOrphans(channel)
                .chain(() -> outbox.claim(channel))
                .chain(batch -> batch.looked() == 0
                        ? Uni.createFrom().voidItem()
                        : send(batch.claimed()).chain(() -> drain(channel)));
    }

    private Uni<Void> send(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Context context = Vertx.currentContext();
        Executor here = work -> context.runOnContext(now -> work.run());
        return address.known()
                .chain(from -> sql.list(Consignment.class, Consignment.READ, (Object) ids.toArray(UUID[]::new))
                        .chain(all -> Multi.createFrom()
                                .iterable(all)
                                .onItem()
                                .transformToUni(one -> outcome(one, from))
                                .merge(SIDE_BY_SIDE)
                                // What came back by then is written down together; nothing waits for the slowest.
                                .group()
                                .intoLists()
                                .of(Outbox.AT_ONCE, TOGETHER)
                                .emitOn(here)
                                .onItem()
                                .transformToUniAndConcatenate(this::recordAll)
                                .collect()
                                .asList()
                                .replaceWithVoid()));
    }

    private Uni<Outcome> outcome(Consignment consignment, String from) {
        return Uni.createFrom()
                .deferred(() -> consignment.channel() == Channel.email
                        ? mail(consignment.from(from))
                        : call(consignment.from(from)))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .replaceWith(new Outcome(consignment, null))
                .onFailure()
                .recoverWithItem(failure -> new Outcome(consignment, failure));
    }

    private Uni<Void> mail(Consignment mail) {
        List<Wording> said = mail.notices().stream()
                .map(notice -> notice.said().in(mail.language()))
                .toList();
        String first = said.get(0).subject();
        String subject =
                said.size() == 1 ? first : words.in(mail.language(), "notice-mail.several", first, said.size());
        return mailServer.send(
                mail.id(), mail.company(), mail.email(), Letter.of(mail.language(), subject, said, mail.company()));
    }

    private Uni<Void> call(Consignment call) {
        try {
            return webhookCall.post(
                    call.url(), call.secret(), call.id().toString(), json.writeValueAsString(call.body()));
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    /** What came of them, in one transaction; should it fail because of one, each has its own. */
    private Uni<Void> recordAll(List<Outcome> outcomes) {
        Uni<Void> together = record(outcomes);
        if (outcomes.size() > 1) {
            together = together.onFailure()
                    .recoverWithUni(() -> InTurn.each(outcomes, outcome -> recordAll(List.of(outcome))));
        }
        return together.onFailure()
                .invoke(failure -> LOG.warnf(
                        "delivery %s: its outcome is not recorded: %s",
                        outcomes.get(0).consignment().id(), Failures.reason(failure)))
                .onFailure()
                .recoverWithNull();
    }

    /** Where the claims still hold; and for a subject's page, what has left. */
    Uni<Void> record(List<Outcome> outcomes) {
        Map<UUID, Outcome> byId = outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.consignment().id(), Function.identity()));
        return Panache.withTransaction(() -> Delivery.<Delivery>find("id in ?1 order by id", byId.keySet())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .chain(deliveries -> {
                    List<Entry> left = new ArrayList<>();
                    for (Delivery delivery : deliveries) {
                        Outcome outcome = byId.get(delivery.id);
                        if (delivery.isClaimedBy(outcome.consignment().tries())) {
                            meters.count(delivery.channel, outcome.failure() == null);
                            if (outcome.failure() != null) {
                                delivery.failed(clock.instant(), Failures.reason(outcome.failure()));
                            } else {
                                delivery.sent(clock.instant());
                                left.addAll(entries(outcome.consignment()));
                            }
                        }
                    }
                    return journal.recordAll(left);
                }));
    }

    private List<Entry> entries(Consignment sent) {
        return sent.notices().stream()
                .filter(notice -> notice.about() != null)
                .map(notice -> new Entry(
                        clock.instant(),
                        NoticeEvents.SENT,
                        notice.branchId(),
                        null,
                        new NoticeEvents.Sent(notice.kind(), sent.channel().name(), sent.whom(), sent.toName()),
                        List.of(notice.about())))
                .toList();
    }
}
