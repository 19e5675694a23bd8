package org.aftercare.evidence;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.vertx.VertxContextSupport;
import io.vertx.core.json.JsonArray;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Sql;

import static org.aftercare.TestCompany.as;
import static org.aftercare.evidence.YearOfDuties.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;

/** Days that were counted for good give the same figures as the records themselves, whatever is written late. */
@AftercareTest
class CountedDaysTest {
    @Inject
    CountingDays counting;

    @Inject
    OfferedNow offered;

    @Inject
    Sql sql;

    private record Counted(long n) {}

    private record Plan(String line) {}

    @BeforeEach
    void lived() throws Exception {
        YearOfDuties.lived();
        FreshCompany.execute("""
                insert into gate_passage (id, article_id, article_version, rule_keys, action, subject_kind, subject_id, branch_id, at)
                select gen_random_uuid(), a.id, 1, '{voucher}', 'ticket.dispatch', 'ticket', gen_random_uuid(), '%1$s',
                  '2025-03-05'::timestamptz + i * interval '7 hours'
                from generate_series(1, 500) i, article a join regulation r on r.id = a.regulation_id
                where a.ref = '1.3b' and r.code = 'appliance-repair';
                insert into journal (at, kind, branch_id, payload)
                select '2025-03-05'::timestamptz + i * interval '9 hours', 'ticket.registered', '%1$s', '{}'
                from generate_series(1, 400) i;
                """.formatted(TestCompany.BEIJING));
    }

    private void count() {
        try {
            VertxContextSupport.subscribeAndAwait(counting::run);
        } catch (Throwable broken) {
            throw new AssertionError(broken);
        }
    }

    private long daysCounted() {
        return sql.one(Counted.class, "select count(*) as n from evidence_day")
                .await()
                .indefinitely()
                .n();
    }

    private static List<Object> figures(String login) {
        return as(login)
                .get("/evidence/regulations/" + YearOfDuties.regulation() + "?" + PERIOD)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("articles");
    }

    @Test
    void theFiguresAreTheSame() {
        List<Object> all = figures("quality.bj");
        List<Object> beijing = figures("clerk.bj");
        count();
        assertThat(daysCounted()).isPositive();
        assertThat(figures("quality.bj")).isEqualTo(all);
        assertThat(figures("clerk.bj")).isEqualTo(beijing);
        count();
        assertThat(figures("quality.bj")).isEqualTo(all);
    }

    @Test
    void whatIsWrittenLateIsCountedAtOnce() throws Exception {
        count();
        FreshCompany.execute("""
                update obligation set status = 'met', missed_at = null, settled_at = due_at
                  where id = (select id from obligation where status = 'missed' and due_at between '2025-05-01' and '2025-06-01' limit 1);
                update obligation set status = 'missed', missed_at = due_at
                  where id in (select id from obligation where status = 'open' and due_at between '2025-07-01' and '2025-08-01' limit 3);
                update obligation set due_at = due_at + interval '40 days'
                  where id = (select id from obligation where status = 'met' and due_at between '2025-09-01' and '2025-10-01' limit 1);
                delete from obligation
                  where id = (select id from obligation where status = 'waived' and due_at between '2025-09-01' and '2025-10-01' limit 1);
                insert into gate_passage select gen_random_uuid(), article_id, article_version, rule_keys, action, subject_kind,
                  subject_id, branch_id, person_id, '2025-04-01 12:00+08' from gate_passage limit 1;
                insert into journal (at, kind, branch_id, payload)
                  select '2025-04-01 12:00+08', 'ticket.registered', branch_id, '{}' from journal limit 1;
                """);
        List<Object> kept = figures("quality.bj");
        FreshCompany.execute("delete from evidence_day; delete from evidence_counted");
        assertThat(figures("quality.bj")).isEqualTo(kept);
    }

    @Test
    void adoptedAsOfAnotherDayItIsCountedAnew() throws Exception {
        count();
        FreshCompany.execute("update regulation set adopted_at = '2025-06-01' where code = 'appliance-repair'");
        assertThat(daysCounted()).isZero();
        List<Object> fewer = figures("quality.bj");
        count();
        assertThat(figures("quality.bj")).isEqualTo(fewer);
    }

    @Test
    void theRecordsOfAnArticleAreFoundThroughAnIndex() throws Exception {
        UUID article = YearOfDuties.article("1.14");
        FreshCompany.execute("vacuum analyze obligation");
        assertThat(plan(literally(RecordSql.PAGE, article)))
                .contains("Index Scan Backward using obligation_as_evidence")
                .doesNotContain("Seq Scan on obligation")
                .doesNotContain("Seq Scan on gate_passage");
        assertThat(plan("select count(*) from evidence(null, '%s', '2025-06-01', '2025-07-01', null, '[]')"
                        .formatted(article)))
                .contains("Index Only Scan using obligation_as_evidence")
                .doesNotContain("Seq Scan on obligation");
    }

    private String plan(String query) {
        StringBuilder plan = new StringBuilder();
        sql.list(Plan.class, "select line from explained($1) as line", query)
                .await()
                .indefinitely()
                .forEach(line -> plan.append(line.line()).append('\n'));
        return plan.toString();
    }

    private String literally(String query, UUID article) throws Exception {
        FreshCompany.execute("""
                create or replace function explained(query text) returns setof text language plpgsql as $$
                begin
                  return query execute 'explain ' || query;
                end $$
                """);
        List<String> values = List.of(
                "'" + article + "'",
                "'2025-03-01'::timestamptz",
                "'2026-03-01'::timestamptz",
                "null",
                "'" + new JsonArray(offered.names().getList()).encode() + "'",
                "'broken'",
                "null",
                "null",
                "null",
                "null",
                "51",
                "'{}'");
        String literal = query;
        for (int i = values.size(); i > 0; i--) {
            literal = literal.replaceAll(
                    "\\$" + i + "(?!\\d)", java.util.regex.Matcher.quoteReplacement(values.get(i - 1)));
        }
        return literal;
    }
}
