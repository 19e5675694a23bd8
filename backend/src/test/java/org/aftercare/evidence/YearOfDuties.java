package org.aftercare.evidence;

import java.sql.SQLException;
import java.util.UUID;

import org.aftercare.Adopted;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;

/** The adopted regulation 1 with a year of duties under two of its articles, written as rows: all ways a duty can end. */
final class YearOfDuties {
    static final String FROM = "2025-03-01";
    static final String TO = "2026-02-28";
    static final String PERIOD = "from=" + FROM + "&to=" + TO;

    private YearOfDuties() {}

    static void lived() throws SQLException {
        Adopted.regulation("appliance-repair");
        // 1.14 by due times; 1.15a of which every second has none.
        write("1.14", 3000, 0);
        write("1.15a", 700, 2);
        FreshCompany.execute("analyze");
    }

    /** @param undated each so manieth has no due time; 0: all have one */
    private static void write(String ref, int many, int undated) throws SQLException {
        FreshCompany.execute("""
                insert into obligation (id, article_id, article_version, rule_key, occurrence, subject_kind, subject_id,
                  subject_label, branch_id, status, opened_at, opened, visible_from, due_at, due_reason, settled_at,
                  settled_by, settled_note, missed_at, steps)
                select gen_random_uuid(), a.id, 1, v.rules -> 0 ->> 'key', i::text, 'ticket', gen_random_uuid(), 'T' || i,
                  case when i %% 3 = 0 then '%5$s'::uuid else '%4$s'::uuid end, s.status, opened, '{}', opened, due,
                  case when due is not null then '{}'::jsonb end,
                  case when s.status in ('met', 'waived', 'cancelled') or s.status = 'missed' and i %% 2 = 0
                    then opened + interval '1 day' end,
                  case when s.status = 'waived' then (select id from person where login = 'supervisor.bj') end,
                  case when s.status = 'waived' then '客户不在' end,
                  case when s.status = 'missed' then due end, '[]'
                from generate_series(1, %2$s) i
                  cross join lateral (select '2025-02-20'::timestamptz + i * interval '2.9 hours' * (3000.0 / %2$s) as opened,
                    case when i %% 41 = 0 then 'cancelled' when i %% 10 < 6 then 'met' when i %% 10 < 8 then 'missed'
                      when i %% 10 = 8 then 'open' else 'waived' end as status) s
                  cross join lateral (select case when %3$s = 0 or i %% greatest(%3$s, 1) = 0 or s.status = 'missed'
                      then date_trunc('day', opened) + interval '15 hours 59 minutes 59 seconds' end as due) d
                  cross join regulation r join article a on a.regulation_id = r.id
                  join article_version v on v.article_id = a.id and v.version = a.version
                where r.code = 'appliance-repair' and a.ref = '%1$s'
                """.formatted(ref, many, undated, TestCompany.BEIJING, TestCompany.TIANJIN));
    }

    static UUID regulation() {
        return UUID.fromString(as("clerk.bj")
                .get("/regulations")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("find { it.code == 'appliance-repair' }.id"));
    }

    static UUID article(String ref) {
        return UUID.fromString(as("clerk.bj")
                .get("/regulations/" + regulation())
                .then()
                .statusCode(200)
                .extract()
                .<String>path("articles.find { it.ref == '" + ref + "' }.id"));
    }
}
