package org.aftercare.notifications;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.aftercare.journal.Subject;

/**
 * A claimed delivery with all that is needed to send it.
 *
 * @param tries the claim
 * @param url and secret: the webhook's; null for a mail
 * @param company who writes
 * @param notices what it says: one, or several of a kind in one mail, in the order they were told
 */
record Consignment(
        UUID id,
        int tries,
        Channel channel,
        UUID personId,
        String toName,
        String email,
        String phone,
        String language,
        String url,
        String secret,
        String company,
        List<Said> notices) {
    static final String READ = """
            select d.id, d.tries, d.channel, d.person_id, d.to_name, d.email, d.phone, d.language, w.url, w.secret,
              c.name as company,
              (select jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'aboutKind', n.about_kind,
                  'aboutId', n.about_id, 'branchId', n.branch_id, 'facts', n.facts, 'said', n.said, 'at', n.at)
                  order by n.at, n.id)
                from delivery m join notice n on n.id = m.notice_id
                where m.id = d.id or m.bundle_id = d.id) as notices
            from delivery d cross join company c left join webhook w on w.id = d.webhook_id
            where d.id = any($1)
            """;

    /** Stands in told texts for the installation's public address; it becomes one when the text leaves the house. */
    static final String HERE = "{here}";

    /**
     * As it leaves the house, with links that anybody can open.
     *
     * @param address null: not known
     * @throws NoPublicAddress where there is a link in it and no address to put before it
     */
    Consignment from(String address) {
        List<Said> whole = notices.stream().map(notice -> notice.from(address)).toList();
        return new Consignment(
                id, tries, channel, personId, toName, email, phone, language, url, secret, company, whole);
    }

    /** The link would lead nowhere: the mail waits until somebody says where this installation is reached. */
    static final class NoPublicAddress extends RuntimeException {
        static final String SAYS = "no public address";

        NoPublicAddress() {
            super(SAYS, null, false, false);
        }
    }

    /** A notice as it was told. */
    record Said(
            UUID id,
            String kind,
            String aboutKind,
            UUID aboutId,
            UUID branchId,
            JsonNode facts,
            Wordings said,
            Instant at) {
        private Said from(String address) {
            String written = facts.toString();
            boolean links = written.contains(HERE)
                    || said.zh().body().contains(HERE)
                    || said.en().body().contains(HERE);
            if (!links) {
                return this;
            }
            if (address == null) {
                throw new NoPublicAddress();
            }
            return new Said(
                    id, kind, aboutKind, aboutId, branchId, facts(facts, address), said.with(HERE, address), at);
        }

        private static JsonNode facts(JsonNode told, String address) {
            ObjectNode facts = ((ObjectNode) told).deepCopy();
            told.properties().forEach(fact -> {
                if (fact.getValue().isTextual()) {
                    facts.put(fact.getKey(), fact.getValue().asText().replace(HERE, address));
                }
            });
            return facts;
        }

        Subject about() {
            return aboutId == null ? null : Subject.of(aboutKind, aboutId);
        }
    }

    String whom() {
        return personId == null ? "customer" : "person";
    }

    /** The body of a webhook's call: the words, the facts behind them, and whom to reach. The same at every try. */
    Map<String, Object> body() {
        Said notice = notices.get(0);
        Wording words = notice.said().in(language);
        Map<String, Object> to = new LinkedHashMap<>();
        to.put("kind", whom());
        to.put("id", personId);
        to.put("name", toName);
        to.put("phone", phone);
        to.put("email", email);
        to.put("language", language);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("notice", notice.id());
        data.put("title", words.subject());
        data.put("text", words.body());
        data.put("facts", notice.facts());
        data.put("subject", notice.about());
        data.put("to", to);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", notice.kind());
        body.put("timestamp", notice.at());
        body.put("data", data);
        return body;
    }
}
