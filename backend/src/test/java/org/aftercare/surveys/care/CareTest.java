package org.aftercare.surveys.care;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.aftercare.obligations.DutiesOf.of;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A key customer is looked after: planned contacts, needs, and how satisfied they are. It is Monday 2026-03-02, 09:00. */
@AftercareTest
class CareTest {
    @Inject
    TimeMachine time;

    private String customer;

    @BeforeEach
    void aKeyCustomer() throws Exception {
        Adopted.regulation("complaint-handling");
        Adopted.regulation("medical-device-service");
        Adopted.figures("complaint-handling", "5.1.2.2a", "{\"days\": 30}");
        customer = as("clerk.bj")
                .body(Map.of("kind", "company", "name", "华北酒店", "keyAccount", true))
                .post("/customers")
                .path("id");
    }

    @Test
    @Clause("5.1.1.3b")
    void aKeyCustomerHasAPlanAndContactsNotMadeAreListed() throws Throwable {
        plan().body("owner", nullValue());
        of("5.1.1.3b", "customer:" + customer).body("items.status", contains("open"));
        as("supervisor.bj")
                .body(Map.of("ownerId", TestCompany.idOf("clerk.bj"), "aim", "续签三年合同"))
                .put("/care-plans/" + customer)
                .then()
                .statusCode(200)
                .body("owner.name", equalTo("clerk BJ"))
                .body("aim", equalTo("续签三年合同"));
        of("5.1.1.3b", "customer:" + customer).body("items.status", contains("met"));
        String contact = planned("2026-03-03");
        of("5.1.1.3b", "care_contact:" + contact)
                .body("items.status", contains("open"))
                .body("items[0].dueAt", equalTo("2026-03-03T15:59:59Z"))
                .body("items[0].owner.person.name", equalTo("clerk BJ"));
        time.forward(Duration.ofHours(32));
        Owed.tick();
        as("clerk.bj").get("/notices").then().body("items.size()", equalTo(1));
        time.forward(Duration.ofHours(12));
        Owed.tick();
        of("5.1.1.3b", "care_contact:" + contact).body("items.status", contains("missed"));
        plan().body("overdue", equalTo(1));
        as("clerk.bj").get("/care-contacts?open=true").then().body("state", contains("overdue"));
        make(contact, made("2026-03-04")).statusCode(200).body("state", equalTo("made"));
        plan().body("overdue", equalTo(0)).body("lastOn", equalTo("2026-03-04"));
        make(contact, made("2026-03-04")).statusCode(409);
        as("clerk.tj").get("/care-plans").then().body("$", empty());
    }

    @Test
    @Clause("5.1.1.3b")
    void aContactMovedToAnotherDayIsOwedThen() throws Throwable {
        String contact = planned("2026-03-03");
        as("clerk.bj")
                .body(Map.of("plannedOn", "2026-03-06"))
                .put("/care-contacts/" + contact + "/date")
                .then()
                .statusCode(200);
        time.forward(Duration.ofDays(2));
        Owed.tick();
        of("5.1.1.3b", "care_contact:" + contact)
                .body("items.status", contains("open"))
                .body("items[0].dueAt", equalTo("2026-03-06T15:59:59Z"));
        make(contact, made("2026-03-04")).statusCode(200);
        of("5.1.1.3b", "care_contact:" + contact).body("items.status", contains("met"));
    }

    @Test
    @Clause("5.1.2.2a")
    void eachContactRecordsNeedsWhatWasDoneForEarlierOnesAndAScore() throws Throwable {
        Owed.tick();
        String first = planned("2026-03-02");
        Map<String, Object> blank = made("2026-03-02");
        blank.remove("score");
        make(first, blank).statusCode(400).body("errors.field", contains("score"));
        Map<String, Object> needs = made("2026-03-02", "needs", List.of("夜间也能报修", "备一台周转机"));
        make(first, needs).statusCode(200);
        as("clerk.bj").get("/care-needs?open=true").then().body("need", contains("夜间也能报修", "备一台周转机"));
        String need = as("clerk.bj").get("/care-needs?open=true").path("[0].id");
        time.forward(Duration.ofDays(10));
        String second = planned("2026-03-12");
        make(second, made("2026-03-12", "score", 9, "met", List.of(Map.of("needId", need, "action", "开通夜间值班电话"))))
                .statusCode(200);
        as("clerk.bj").get("/care-needs?customer=" + customer).then().body("action", hasItem("开通夜间值班电话"));
        plan().body("needsOpen", equalTo(1)).body("scores.score", contains(7, 9));
        as("clerk.bj")
                .body(Map.of("action", "再办一次"))
                .post("/care-needs/" + need + "/action")
                .then()
                .statusCode(409);
        as("clerk.bj")
                .get("/timeline?subject=customer:" + customer)
                .then()
                .body("items.kind", hasItems("care_contact.made", "care_need.found", "care_need.met"));
        of("5.1.2.2a", "customer:" + customer).body("items.status", hasItem("met"));
    }

    @Test
    @Clause("9.4a")
    void aVisitIsLoggedForAnyCustomerAndThoseNeverAskedStandAtTheTop() throws Exception {
        Calls.aCustomerWithTwoItems();
        as("clerk.bj").get("/customer-base").then().body("items.lastAskedOn", contains(nullValue(), nullValue()));
        as("clerk.bj")
                .body(Map.of(
                        "customerId",
                        customer,
                        "purpose",
                        "inquiry",
                        "way",
                        "visit",
                        "plannedOn",
                        "2026-02-27",
                        "made",
                        made("2026-02-27")))
                .post("/care-contacts")
                .then()
                .statusCode(201)
                .body("state", equalTo("made"));
        as("clerk.bj")
                .get("/customer-base")
                .then()
                .body("items[0].customer.name", equalTo("张三丰"))
                .body("items[0].lastAskedOn", nullValue())
                .body("items[1].lastAskedOn", equalTo("2026-02-27"));
        of("9.4a", "branch:" + TestCompany.BEIJING).body("items.status", org.hamcrest.Matchers.not(hasItem("missed")));
    }

    @Test
    @Clause("5.1.1.4b")
    void customersCarryClassAndRegionAndWhoIsNotInOrderIsListed() throws Exception {
        Calls.aCustomerWithTwoItems();
        FreshCompany.execute("""
                insert into customer_phone (id, customer_id, number, e164) values
                  (gen_random_uuid(), '%s', '139 1000 2000', '+8613910002000'),
                  (gen_random_uuid(), '%s', '13910002000', '+8613910002000')
                """.formatted(customer, Calls.CUSTOMER));
        as("clerk.bj").get("/customer-base?unclassified=true").then().body("items", hasSize(2));
        as("clerk.bj")
                .body(Map.of("weight", "a", "region", "华北"))
                .put("/customer-base/" + customer + "/review")
                .then()
                .statusCode(200);
        as("clerk.bj").get("/customer-base?unclassified=true").then().body("items", hasSize(1));
        as("clerk.bj").get("/customer-base?stale=true").then().body("items.customer.name", contains("张三丰"));
        as("clerk.bj")
                .get("/customer-base/duplicates")
                .then()
                .body("$", hasSize(1))
                .body("[0].customers", hasSize(2));
        time.forward(Duration.ofDays(400));
        as("clerk.bj").get("/customer-base?stale=true").then().body("items", hasSize(2));
    }

    @Test
    @Clause("5.1.1.4a")
    void theMasterDataIsKeptWithItsChangesAndNobodyCanDeleteIt() {
        as("clerk.bj")
                .header("If-Match", "0")
                .body(Map.of("kind", "company", "name", "华北大酒店", "keyAccount", true, "phones", List.of()))
                .put("/customers/" + customer)
                .then()
                .statusCode(200);
        as("clerk.bj")
                .get("/timeline?subject=customer:" + customer)
                .then()
                .body("items.kind", hasItems("customer.added", "customer.changed"))
                .body("items[0].actor.name", equalTo("clerk BJ"));
        as("administrator.bj").delete("/customers/" + customer).then().statusCode(405);
    }

    @Test
    @Clause("5.1.2.5c")
    void lostCustomersAreListedToBeWonBackAndTheirReturnIsCounted() throws Exception {
        Calls.aCustomerWithTwoItems();
        Calls.registered();
        as("clerk.bj")
                .get("/customer-base/counts")
                .then()
                .body("gained", equalTo(1))
                .body("lost", equalTo(0));
        time.forward(Duration.ofDays(200));
        as("clerk.bj").get("/customer-base/counts").then().body("present", equalTo(1));
        time.forward(Duration.ofDays(200));
        as("clerk.bj").get("/customer-base?standing=lost").then().body("items.customer.name", contains("张三丰"));
        String contact = as("clerk.bj")
                .body(Map.of(
                        "customerId", Calls.CUSTOMER, "purpose", "win_back", "way", "phone", "plannedOn", "2027-04-10"))
                .post("/care-contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        make(contact, made("2027-04-05")).statusCode(200);
        as("clerk.bj").get("/customer-base?standing=lost").then().body("items[0].contactsSince", equalTo(1));
        Calls.registered("fault", "漏水");
        as("clerk.bj")
                .get("/customer-base/counts")
                .then()
                .body("regained", equalTo(1))
                .body("lost", equalTo(0));
    }

    private ValidatableResponse plan() {
        return as("clerk.bj").get("/care-plans/" + customer).then().statusCode(200);
    }

    private String planned(String on) {
        return as("clerk.bj")
                .body(Map.of("customerId", customer, "purpose", "care", "way", "phone", "plannedOn", on))
                .post("/care-contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> made(String on, Object... changes) {
        Map<String, Object> form = new HashMap<>(Map.of("on", on, "reached", true, "said", "都好", "score", 7));
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    private static ValidatableResponse make(String contact, Map<String, Object> form) {
        return as("clerk.bj")
                .body(form)
                .post("/care-contacts/" + contact + "/making")
                .then();
    }
}
