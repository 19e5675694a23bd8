package org.aftercare.surveys.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Rows;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.notifications.Telling;
import org.aftercare.surveys.CardLink;

/** Writes to the customers of a survey who have an e-mail address, each with a link of their own (5.1.2.5a). */
@ApplicationScoped
class SurveyMails {
    @Inject
    Notices notices;

    @Inject
    Rows rows;

    record Asked(UUID id, String customer, String email) {}

    record Linked(UUID id, String hash) {}

    /** In the caller's transaction; the sheets keep only the hash of their links. */
    Uni<Void> send(Survey survey) {
        return rows.read(Asked.class, """
                        select json_build_object('id', s.id, 'customer', c.name, 'email', c.email)::text
                        from survey_sheet s join customer c on c.id = s.customer_id
                        where s.survey_id = :survey and c.email <> ''
                        order by s.id
                        """, Map.of("survey", survey.id)).chain(asked -> {
            List<Linked> linked = new ArrayList<>();
            List<Telling> tellings = new ArrayList<>();
            for (Asked one : asked) {
                CardLink link = CardLink.next();
                linked.add(new Linked(one.id(), link.hash()));
                tellings.add(new Telling(
                        SurveyNotices.ASK,
                        Set.of(Recipient.customer(one.customer(), one.email(), null)),
                        Map.of(
                                "customer",
                                one.customer(),
                                "title",
                                survey.title,
                                "answerBy",
                                survey.answerBy,
                                "link",
                                "/p/survey/" + link.token()),
                        Subject.of("survey", survey.id),
                        null));
            }
            return asked.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : rows.write("""
                            update survey_sheet s set token_hash = l.hash, mailed = true, version = s.version + 1
                            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as l(id uuid, hash text)
                            where s.id = l.id
                            returning s.id::text
                            """, linked).chain(() -> notices.tellAll(tellings));
        });
    }
}
