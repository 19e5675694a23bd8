package org.aftercare.tickets.sheets;

import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** A service done has a complete sheet; it is handed in, and filed. */
@AftercareTest
class ServiceSheetTest {
    private String ticket;

    @BeforeEach
    void aServiceDone() throws Exception {
        Adopted.regulation("device-service-team");
        Calls.aCustomerWithTwoItems();
        ticket = Jobs.done();
    }

    @Test
    @Clause("16.5a")
    void aServiceDoneWithoutACompleteSheetIsListedUnderWhoDidIt() throws Exception {
        list("without").body("items", empty());
        FreshCompany.execute("update visit set work_done = ''");
        list("without")
                .body("items.ticketId", contains(ticket))
                .body("items[0].technician.name", equalTo("technician BJ"))
                .body("items[0].lacks", contains("work_done"));
        step("technician.bj", "handing-in").statusCode(409).body("code", equalTo("sheet-incomplete"));
        String open = Calls.registered("fault", "漏水");
        as("technician.bj")
                .body(Map.of())
                .post("/service-sheets/" + open + "/handing-in")
                .then()
                .statusCode(409)
                .body("code", equalTo("service-not-done"));
    }

    @Test
    @Clause("16.5b")
    void notHandedInAndNotFiledAreTwoLists() {
        assertThat(Depository.duties("16.5b", "hand_in")).containsExactly("open");
        list("to_hand_in").body("items.ticketId", contains(ticket));
        list("to_file").body("items", empty());
        step("supervisor.bj", "filing").statusCode(409).body("code", equalTo("sheet-not-handed-in"));
        step("technician.bj", "handing-in").statusCode(200).body("handedInBy.name", equalTo("technician BJ"));
        assertThat(Depository.duties("16.5b", "hand_in")).containsExactly("met");
        assertThat(Depository.duties("16.5b", "file")).containsExactly("open");
        list("to_hand_in").body("items", empty());
        list("to_file").body("items.ticketId", contains(ticket));
        step("technician.bj", "filing").statusCode(403);
        step("supervisor.bj", "filing").statusCode(200).body("filedBy.name", equalTo("supervisor BJ"));
        assertThat(Depository.duties("16.5b", "file")).containsExactly("met");
        list("to_file").body("items", empty());
        list("filed").body("items.ticketId", contains(ticket));
        as("supervisor.tj").get("/service-sheets?stage=filed").then().body("items", empty());
    }

    private static ValidatableResponse list(String stage) {
        return as("supervisor.bj").get("/service-sheets?stage=" + stage).then().statusCode(200);
    }

    private ValidatableResponse step(String who, String what) {
        return as(who).body(Map.of())
                .post("/service-sheets/" + ticket + "/" + what)
                .then();
    }
}
