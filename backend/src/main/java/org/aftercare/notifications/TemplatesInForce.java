package org.aftercare.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

/** The wordings as they now are: what the company wrote itself, else what was shipped. */
@ApplicationScoped
public class TemplatesInForce {
    @Inject
    NoticeCatalogue catalogue;

    /** @param company its name; @param zone its zone's */
    public record InForce(String company, String zone, Map<String, Wordings> byKind) {
        Wordings of(String kind) {
            return byKind.get(kind);
        }
    }

    /** Of these kinds, read in the open session. */
    Uni<InForce> of(List<String> kinds) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select c.name, c.zone, t.kind, t.zh_subject, t.zh_body, t.en_subject, t.en_body
                                from company c left join notice_template t on t.kind in (:kinds)
                                """, Object[].class)
                        .setParameter("kinds", kinds)
                        .getResultList())
                .map(rows -> {
                    Map<String, Wordings> byKind = new HashMap<>();
                    kinds.forEach(kind -> byKind.put(kind, catalogue.of(kind).shipped()));
                    for (Object[] row : rows) {
                        if (row[2] != null) {
                            byKind.put(
                                    (String) row[2],
                                    new Wordings(
                                            new Wording((String) row[3], (String) row[4]),
                                            new Wording((String) row[5], (String) row[6])));
                        }
                    }
                    return new InForce((String) rows.get(0)[0], (String) rows.get(0)[1], byKind);
                });
    }
}
