package org.aftercare.workshop;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

/** A repair that nobody drives to: from the counter to the bench and back. */
@AftercareTest
class CounterRepairTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @ParameterizedTest
    @CsvSource({
        "appliance-repair, downtown",
        "onsite-engineering, downtown",
        "device-repair-shop, downtown",
        "security-systems-maintenance, ring_1",
        "security-systems-maintenance, remote",
        "medical-device-service, downtown",
        "auto-service-shop, downtown",
        "gas-network-service, downtown",
        "service-information-desk, downtown",
        "device-service-team, downtown"
    })
    @Clause({"1.13", "1.14", "3.1.3", "3.2.4a", "6.3b", "16.3b", "7.4.2.3b", "7.4.2.5a", "10.1.1a"})
    void nobodyIsOwedAtTheCustomersWhoBroughtItThemselves(String regulation, String area) throws Throwable {
        Adopted.regulation(regulation);
        String ticket = call(area);
        assertThat(owed(ticket)).as("before").isNotEmpty();
        Counter.handIn(ticket, 1).statusCode(201);
        as("clerk.bj").get("/tickets/" + ticket).then().body("arriveBy", nullValue());
        String item = as("clerk.bj").get("/items?ticket=" + ticket).path("items[0].id");
        Benches.fillCard(item).statusCode(200);
        Benches.post("technician.bj", item, "/repair", Map.of("interiorCovered", true, "fendersCovered", true))
                .statusCode(200);
        time.forward(Duration.ofDays(2));
        Owed.tick();
        assertThat(missed(ticket)).isEmpty();
        Benches.worked(item, 45).statusCode(200);
        Benches.putForward(item).statusCode(200);
        Benches.post("supervisor.bj", item, "/inspections", Map.of("passed", true))
                .statusCode(200);
        Benches.returned(item);
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
        assertThat(owed(ticket)).as("after").isEmpty();
    }

    /** Whoever comes to the counter with nothing in hand is visited, and in time. */
    @Test
    @Clause("1.14")
    void aCallMadeAtTheCounterOwesTheArrivalUntilTheThingIsThere() throws Exception {
        String ticket = Counter.call();
        assertThat(owed(ticket)).contains("1.14 arrival", "1.13 dispatch");
        Counter.handIn(ticket, 1).statusCode(201);
        assertThat(owed(ticket)).doesNotContain("1.14 arrival", "1.13 dispatch");
    }

    /** A promise broken before the thing was brought stays broken. */
    @Test
    @Clause("1.14")
    void whoBroughtItAfterWaitingInVainWaitedInVain() throws Throwable {
        String ticket = Counter.call();
        time.forward(Duration.ofDays(1));
        Owed.tick();
        Counter.handIn(ticket, 1).statusCode(201);
        assertThat(missed(ticket)).contains("1.14 arrival");
    }

    private static String call(String kind) throws SQLException {
        if (kind.equals("downtown")) {
            return Calls.registered("channel", "counter", "serviceType", "free", "equipmentId", Calls.NEW_ITEM);
        }
        UUID area = UUID.randomUUID();
        FreshCompany.execute("insert into service_area values ('%s', '%s', '%s', '%s')"
                .formatted(area, kind, kind, TestCompany.BEIJING));
        return Calls.registered(
                "channel",
                "counter",
                "serviceType",
                "free",
                "equipmentId",
                Calls.NEW_ITEM,
                "areaId",
                area,
                "siteId",
                null);
    }

    /** What is owed since the call came; what the end of the job opens (call-back, survey card) comes later. */
    private static List<String> owed(String ticket) throws SQLException {
        return rows(ticket, "o.status in ('open', 'missed') and o.settled_at is null");
    }

    private static List<String> missed(String ticket) throws SQLException {
        return rows(ticket, "o.status = 'missed'");
    }

    private static List<String> rows(String ticket, String how) throws SQLException {
        return Owed.rows("""
                select a.ref, o.rule_key from obligation o join article a on a.id = o.article_id
                where o.subject_kind = 'ticket' and o.subject_id = '%s' and %s
                  and o.opened_by not in ('ticket.finished', 'ticket.closed')
                order by 1, 2
                """.formatted(ticket, how));
    }
}
