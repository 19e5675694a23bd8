package org.aftercare.tickets;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.parts.Depository;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Letters, calls and callers are received, each by somebody, and each on record (9.5). */
@AftercareTest
class ReceptionTest {
    @BeforeEach
    void aCustomer() throws Exception {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("medical-device-service");
    }

    @Test
    @Clause("9.5a")
    void whateverTheWaySomebodyIsNamedAndUntilThenItStandsInFront() {
        String letter = Calls.registered("channel", "letter", "fault", "来信：怎么保养");
        String call = Calls.registered("channel", "phone", "fault", "来电：有异味");
        String caller = Calls.registered("channel", "counter", "fault", "来访：接头松");
        as("supervisor.bj")
                .get("/tickets?status=registered")
                .then()
                .body("items.id", containsInAnyOrder(letter, call, caller))
                .body("items.technician", contains(nullValue(), nullValue(), nullValue()));
        assertThat(Depository.duties("9.5a", "in_charge")).containsExactly("open", "open", "open");
        Jobs.dispatch(call).statusCode(200);
        assertThat(Depository.duties("9.5a", "in_charge")).containsExactlyInAnyOrder("open", "met", "open");
        as("supervisor.bj").get("/tickets/" + call).then().body("technician.name", equalTo("technician BJ"));
        as("supervisor.bj")
                .get("/tickets?status=registered")
                .then()
                .body("items.id", containsInAnyOrder(letter, caller));
    }

    @Test
    @Clause("9.5f")
    void aReceptionIsOnRecordWithItsWayPersonAndQuestionAndFoundAgain() {
        Calls.register("channel", null).statusCode(400).body("errors.field", hasItem("channel"));
        Calls.register("fault", " ").statusCode(400).body("errors.field", hasItem("fault"));
        Calls.register("name", null).statusCode(400).body("errors.field", hasItem("name"));
        as("clerk.bj").get("/tickets?customer=" + Calls.CUSTOMER).then().body("items", empty());
        String talk = Calls.registered("channel", "counter", "fault", "遥控器怎么用");
        as("clerk.bj").get("/tickets?customer=" + Calls.CUSTOMER).then().body("items.id", contains(talk));
        as("clerk.bj").get("/tickets?day=2026-03-02").then().body("items.id", contains(talk));
        as("clerk.bj").get("/tickets?day=2026-03-01").then().body("items", empty());
        as("clerk.bj")
                .get("/tickets/" + talk)
                .then()
                .body("channel", equalTo("counter"))
                .body("openedBy.name", equalTo("clerk BJ"))
                .body("fault", equalTo("遥控器怎么用"));
    }

    /** What is asked of manners is acknowledged by name, by everybody, and who has not is seen. */
    @Test
    @Clause({"9.5b", "9.5d", "9.5e"})
    void mannersAreAcknowledgedByName() {
        List<String> listed = as("clerk.bj").get("/conduct").path("article.ref");
        assertThat(listed).contains("9.5b", "9.5d", "9.5e").doesNotContain("9.5a", "9.5c", "9.5f");
        for (String ref : List.of("9.5b", "9.5d", "9.5e")) {
            String mine = "find { it.article.ref == '%s' }.".formatted(ref);
            String id = as("clerk.bj").get("/conduct").path(mine + "article.id");
            as("clerk.bj").get("/conduct").then().body(mine + "acknowledgedAt", nullValue());
            as("clerk.bj").post("/articles/" + id + "/acknowledgement").then().statusCode(200);
            as("clerk.bj").get("/conduct").then().body(mine + "acknowledgedAt", notNullValue());
            as("supervisor.bj")
                    .get("/articles/" + id + "/acknowledgements")
                    .then()
                    .body("find { it.person.name == 'clerk BJ' }.at", notNullValue())
                    .body("find { it.person.name == 'technician BJ' }.at", nullValue());
        }
    }
}
