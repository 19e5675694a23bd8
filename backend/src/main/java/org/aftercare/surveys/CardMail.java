package org.aftercare.surveys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Rows;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.notifications.Telling;
import org.aftercare.staff.Company;

/**
 * Mails the cards of customers who have an e-mail address, at an hour that wakes nobody; the others are printed or asked
 * by phone. A card is claimed and its mail put into the outbox in one transaction: once, however many instances look.
 */
@ApplicationScoped
class CardMail {
    private static final int AT_ONCE = 100;

    @ConfigProperty(name = "aftercare.surveys.mail-from")
    LocalTime from;

    @Inject
    Rows rows;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    record Due(UUID id, UUID branchId, String call, String customer, String email, String what) {}

    record Linked(UUID id, String hash, Instant expires, Instant now) {}

    private static final String CLAIM = """
            select json_build_object('id', k.id, 'branchId', k.branch_id, 'call', t.number, 'customer', t.name, 'email', c.email,
              'what', m.name)::text
            from survey_card k join ticket t on t.id = k.ticket_id join customer c on c.id = k.customer_id
              join product_model m on m.id = t.model_id
            where k.status = 'to_send' and k.mailed_at is null and c.email <> ''
            order by k.id
            limit :most
            for update of k skip locked
            """;

    private static final String LINK = """
            update survey_card k set token_hash = l.hash, expires_at = l.expires, mailed_at = l.now, version = k.version + 1
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as l(id uuid, hash text, expires timestamptz, now timestamptz)
            where k.id = l.id
            returning k.id::text
            """;

    /** Some of those that are due; answers whether there may be more. */
    Uni<Boolean> post() {
        Instant now = clock.instant();
        return Panache.withTransaction(() -> Company.only()
                .chain(company -> company == null
                                || now.atZone(company.zone()).toLocalTime().isBefore(from)
                        ? Uni.createFrom().item(List.<Due>of())
                        : rows.read(Due.class, CLAIM, Map.of("most", AT_ONCE)))
                .call(due -> due.isEmpty() ? Uni.createFrom().voidItem() : post(due, now))
                .map(due -> due.size() == AT_ONCE));
    }

    private Uni<Void> post(List<Due> due, Instant now) {
        List<Linked> linked = new ArrayList<>();
        List<Telling> tellings = new ArrayList<>();
        for (Due card : due) {
            CardLink link = CardLink.next();
            linked.add(new Linked(card.id(), link.hash(), now.plus(SurveyCard.LINK_LIVES), now));
            tellings.add(new Telling(
                    CardNotices.RATE,
                    Set.of(Recipient.customer(card.customer(), card.email(), null)),
                    Map.of(
                            "number", card.call(),
                            "customer", card.customer(),
                            "what", card.what(),
                            "link", CardViews.address(link)),
                    Subject.of("survey_card", card.id()),
                    card.branchId()));
        }
        return rows.write(LINK, linked).chain(() -> notices.tellAll(tellings));
    }
}
