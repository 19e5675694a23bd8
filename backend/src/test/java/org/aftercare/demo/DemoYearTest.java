package org.aftercare.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;

/** The demo company's year as the manager sees it, held against what its calls themselves say. */
@AftercareTest
class DemoYearTest {
    @Inject
    DemoCompany demo;

    @BeforeEach
    void theDemoCompany() throws Throwable {
        ToldYear.tell(demo);
    }

    @Test
    @Clause("1.14")
    void theKeptRateOfArrivalsIsWhatTheCallsThemselvesSay() throws Exception {
        String article = as("general.hq")
                .get("/regulations")
                .then()
                .extract()
                .path("find { it.code == 'appliance-repair' }.articles.find { it.ref == '1.14' }.id");
        Map<String, Integer> shown = as("general.hq")
                .get("/evidence/articles/" + article + "?from=2025-03-02&to=2026-03-01")
                .then()
                .statusCode(200)
                .extract()
                .as(Map.class);
        List<Integer> calls = row("""
                select count(*) filter (where arrived_at <= arrive_by),
                  count(*) filter (where arrived_at > arrive_by
                    or arrived_at is null and coalesce(cancelled_at, '2026-03-02 09:00+08') > arrive_by)
                from ticket join service_area area on area.id = ticket.area_id
                where area.kind in ('downtown', 'suburb')
                  and arrive_by >= '2025-03-02 00:00+08' and arrive_by < '2026-03-02 00:00+08'
                """);
        assertThat(calls.get(0)).isGreaterThan(1000);
        assertThat(calls.get(1)).isGreaterThan(20);
        assertThat(List.of(shown.get("kept"), shown.get("broken"))).isEqualTo(calls);
        String broken =
                "/evidence/articles/" + article + "/records?outcome=broken&from=2025-03-02&to=2026-03-01&limit=200";
        assertThat(as("general.hq").get(broken).then().extract().<Integer>path("items.size()"))
                .isEqualTo(Math.min(200, calls.get(1)));
        // A job that was finished met 1.4a once, however many rules the article has for it.
        List<Integer> finished = row("""
                select (select count(*) from journal where kind = 'ticket.finished'),
                  (select count(*) from gate_passage p join article a on a.id = p.article_id where a.ref = '1.4a')
                """);
        assertThat(finished.get(0)).isGreaterThan(1000).isEqualTo(finished.get(1));
    }

    /** What happened to cases and works is in the journal, in words that the features themselves use. */
    @Test
    void everyCaseIsToldAsTheFeaturesTellIt() throws Exception {
        for (String[] each : new String[][] {
            {"opinion", "opinion.recorded"},
            {"opinion_measure", "opinion.measure_proposed"},
            {"goods_return", "goods_return.requested"},
            {"design_fault", "design_fault.reported"},
            {"market_note", "market_note.added"},
            {"penalty", "penalty.proposed"},
            {"complaint", "complaint.registered"},
            {"works", "works.registered"},
            {"works_defect", "defect.reported"},
            {"warranty_certificate", "certificate.issued"},
            {"supplier_agreement", "supplier_agreement.drafted"}
        }) {
            List<Integer> told =
                    row("select (select count(*) from %s), (select count(*) from journal where kind = '%s')"
                            .formatted(each[0], each[1]));
            assertThat(told.get(0)).as(each[0]).isPositive().isEqualTo(told.get(1));
        }
        Map<String, List<String>> known = as("general.hq")
                .get("/rule-vocabulary")
                .path("events.findAll { it.running }.collectEntries { [(it.kind): it.fields.name] }");
        List<String> strange = new ArrayList<>();
        try (Connection connection = FreshCompany.connect();
                ResultSet said = connection.createStatement().executeQuery("""
                        select distinct j.kind, field from journal j, jsonb_object_keys(j.payload) field
                        where jsonb_typeof(j.payload -> field) <> 'object' order by 1, 2
                        """)) {
            while (said.next()) {
                if (!known.getOrDefault(said.getString(1), List.of()).contains(said.getString(2))) {
                    strange.add(said.getString(1) + " " + said.getString(2));
                }
            }
        }
        assertThat(strange).isEmpty();
        try (Connection connection = FreshCompany.connect();
                ResultSet coming = connection.createStatement().executeQuery("""
                        select string_agg(kind || ' ' || at, ', ') from journal where at > '2026-03-02 09:00+08'
                        """)) {
            coming.next();
            assertThat(coming.getString(1)).isNull();
        }
    }

    private static List<Integer> row(String sql) throws Exception {
        try (Connection connection = FreshCompany.connect();
                ResultSet answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return List.of(answer.getInt(1), answer.getInt(2));
        }
    }
}
