package org.aftercare.tickets;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.aftercare.TestCompany.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@AftercareTest
class DispatchTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.3b")
    void theCallWaitsWithItsVoucherAndOnlyASupervisorDispatches() {
        String ticket = Calls.registered();
        as("supervisor.bj")
                .get("/dispatch-board")
                .then()
                .statusCode(200)
                .body("undispatched.id", contains(ticket))
                .body("undispatched[0].voucher", equalTo(true));
        Map<String, Object> form = Map.of("technicianId", idOf("technician.bj"));
        for (String role :
                new String[] {"clerk", "technician", "branch_manager", "service_department", "administrator"}) {
            as(role + ".bj")
                    .body(form)
                    .post("/tickets/" + ticket + "/dispatch")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-may-not"))
                    .body("detail", containsString("supervisor"));
        }
        Jobs.dispatch(ticket)
                .statusCode(200)
                .body("status", equalTo("dispatched"))
                .body("technician.name", equalTo("technician BJ"))
                .body("dispatch.plannedMinutes", equalTo(60))
                .body("allowedActions", hasItem("withdrawDispatch"));
        as("supervisor.bj")
                .get("/dispatch-board")
                .then()
                .body("undispatched", hasSize(0))
                .body("technicians.find { it.name == 'technician BJ' }.jobs.ticketId", contains(ticket))
                .body("technicians.find { it.name == 'technician BJ' }.loadMinutes", equalTo(60))
                .body("technicians.find { it.name == 'technician BJ' }.capacityMinutes", equalTo(450));
    }

    @Test
    @Clause("1.3b")
    void withoutAVoucherNobodyIsSentAndTheClerkIsLedToMakeOne() {
        String ticket = Calls.registered("makeVoucher", false);
        as("clerk.bj")
                .get("/tickets/" + ticket)
                .then()
                .body("voucher", nullValue())
                .body("allowedActions", hasItem("attachVoucher"));
        Jobs.dispatch(ticket)
                .statusCode(409)
                .body("code", equalTo("voucher-missing"))
                .body("article", equalTo("1.3b"));
        as("clerk.bj")
                .post("/tickets/" + ticket + "/voucher")
                .then()
                .statusCode(200)
                .body("voucher.number", equalTo("VBJ260302-001"));
        Jobs.dispatch(ticket).statusCode(200);
        // The next call of the same customer and model finds the voucher in the file.
        Calls.register("makeVoucher", false).body("voucher.number", equalTo("VBJ260302-001"));
    }

    @Test
    @Clause("1.13")
    void yesterdaysCallsStandFirstAndPassingThemNeedsAReasonThatIsKept() {
        String yesterdays = Calls.registered("fault", "昨天的");
        time.forward(Duration.ofDays(1));
        String todays = Calls.registered("fault", "今天的");
        as("supervisor.bj")
                .get("/dispatch-board")
                .then()
                .body("undispatched.id", contains(yesterdays, todays))
                .body("undispatched.carriedOver", contains(true, false));
        as("clerk.bj").get("/tickets?carriedOver=true").then().body("items.id", contains(yesterdays));
        as("clerk.bj").get("/tickets/counts").then().body("carriedOver", equalTo(1));
        Jobs.dispatch(todays)
                .statusCode(409)
                .body("code", equalTo("carried-over-first"))
                .body("article", equalTo("1.13"))
                .body("waiting.id", contains(yesterdays));
        as("supervisor.bj").get("/tickets/" + todays).then().body("status", equalTo("registered"));
        Jobs.dispatch(todays, "reason", "同一栋楼，顺路").statusCode(200).body("dispatch.reason", equalTo("同一栋楼，顺路"));
        as("supervisor.bj")
                .get("/timeline?subject=ticket:" + todays)
                .then()
                .body("items.find { it.kind == 'ticket.dispatched' }.payload.reason", equalTo("同一栋楼，顺路"));
        Jobs.dispatch(yesterdays).statusCode(200).body("dispatch.reason", nullValue());
    }

    @Test
    void oneDispatchIsUndoneWithinTenSecondsAndLaterWithAReason() {
        String ticket = Jobs.dispatched();
        time.forward(Duration.ofSeconds(9));
        as("supervisor.bj")
                .delete("/tickets/" + ticket + "/dispatch")
                .then()
                .statusCode(200)
                .body("status", equalTo("registered"))
                .body("technician", nullValue());
        Jobs.dispatch(ticket).statusCode(200);
        time.forward(Duration.ofSeconds(11));
        as("supervisor.bj")
                .delete("/tickets/" + ticket + "/dispatch")
                .then()
                .statusCode(409)
                .body("code", equalTo("reason-to-withdraw"));
        as("supervisor.bj")
                .delete("/tickets/" + ticket + "/dispatch?reason=病假")
                .then()
                .statusCode(200);
        as("supervisor.bj")
                .delete("/tickets/" + ticket + "/dispatch?reason=again")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-is-registered"));
    }

    @Test
    void sendingSomebodyElseNeedsAReasonAndTheFormerDispatchEnds() {
        String ticket = Jobs.dispatched();
        time.forward(Duration.ofMinutes(1));
        Jobs.dispatch(ticket, "technicianId", idOf("technician2.bj"))
                .statusCode(409)
                .body("code", equalTo("reason-to-dispatch-again"));
        Jobs.dispatch(ticket, "technicianId", idOf("technician2.bj"), "reason", "离得更近")
                .statusCode(200)
                .body("technician.name", equalTo("technician2 BJ"));
        as("technician.bj").get("/my-day").then().body("jobs", hasSize(0));
        as("technician2.bj").get("/my-day").then().body("jobs.id", contains(ticket));
    }

    @Test
    void theTechnicianRefusesWithAReason() {
        String ticket = Jobs.dispatched();
        as("technician2.bj")
                .body(Map.of("reason", "太远"))
                .post("/tickets/" + ticket + "/refusal")
                .then()
                .statusCode(409)
                .body("code", equalTo("job-of-another"));
        as("technician.bj")
                .body(Map.of())
                .post("/tickets/" + ticket + "/refusal")
                .then()
                .statusCode(400);
        as("technician.bj")
                .body(Map.of("reason", "没有这种电容"))
                .post("/tickets/" + ticket + "/refusal")
                .then()
                .statusCode(200)
                .body("status", equalTo("registered"));
    }

    @Test
    void onlyATechnicianOfTheBranchIsSent() {
        String ticket = Calls.registered();
        Jobs.dispatch(ticket, "technicianId", idOf("clerk.bj")).statusCode(400).body("field", equalTo("technicianId"));
        Jobs.dispatch(ticket, "technicianId", idOf("technician.tj")).statusCode(400);
        as("supervisor.tj")
                .body(Map.of("technicianId", idOf("technician.tj")))
                .post("/tickets/" + ticket + "/dispatch")
                .then()
                .statusCode(404);
        as("supervisor.tj").get("/dispatch-board").then().body("undispatched", hasSize(0));
        as("supervisor.tj")
                .get("/dispatch-board?branch=" + TestCompany.BEIJING)
                .then()
                .statusCode(404);
    }

    @Test
    void ofTwoSupervisorsOneDispatches() {
        String ticket = Calls.registered();
        var form = Map.of("technicianId", idOf("technician.bj"));
        var requests = Stream.of(as("supervisor.bj"), as("supervisor.bj"), as("supervisor.bj"), as("supervisor.bj"))
                .map(supervisor -> supervisor.body(form))
                .toList();
        var answers = requests.stream()
                .map(request -> CompletableFuture.supplyAsync(
                        () -> request.post("/tickets/" + ticket + "/dispatch").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 409);
        as("supervisor.bj").get("/tickets/" + ticket).then().body("dispatch", notNullValue());
    }

    @Test
    void thePreviewTellsTheDayAndItsDeadlines() {
        String first = Jobs.dispatched();
        String second = Calls.registered();
        as("supervisor.bj")
                .get("/tickets/" + second + "/dispatch-preview?technician=" + idOf("technician.bj"))
                .then()
                .statusCode(200)
                .body("plannedAt", equalTo("2026-03-02T02:00:00Z"))
                .body("areaMatches", equalTo(true))
                .body("skillMatches", equalTo(false))
                .body("load.minutes", equalTo(120))
                .body("jobs.ticketId", contains(first, second))
                .body("warnings", hasSize(1));
        as("supervisor.bj")
                .get("/tickets/" + second + "/dispatch-preview?technician=" + idOf("technician.bj")
                        + "&plannedAt=2026-03-02T09:00:00Z")
                .then()
                .body("jobs[1].late", equalTo(true))
                .body("warnings", hasItem(containsString("BJ260302-002")));
    }

    @Test
    void whoHasNoRightSeesNoButton() {
        String ticket = Calls.registered();
        as("clerk.bj").get("/tickets/" + ticket).then().body("allowedActions", not(hasItem("dispatchTicket")));
        as("supervisor.bj").get("/tickets/" + ticket).then().body("allowedActions", hasItem("dispatchTicket"));
    }
}
