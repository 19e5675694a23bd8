package org.aftercare.tickets;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@AftercareTest
class VisitTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("1.4a")
    void aJobIsFinishedOnlyWithTheCustomersSignature() {
        String ticket = Jobs.dispatched();
        String visit = Jobs.arrived(ticket);
        Jobs.end(visit, "fixed", null).statusCode(409).body("code", equalTo("findings-missing"));
        Jobs.found(visit);
        Jobs.fee(ticket, 120).statusCode(200);
        Jobs.end(visit, "fixed", null)
                .statusCode(409)
                .body("code", equalTo("signature-missing"))
                .body("article", equalTo("1.4a"));
        as("technician.bj")
                .get("/tickets/" + ticket)
                .then()
                .body("status", equalTo("on_site"))
                .body("refusedActions.'endVisit.fixed'", notNullValue());
        Jobs.sign(ticket, "completion", Jobs.contentHash(ticket))
                .statusCode(200)
                .body("signature.valid", equalTo(true));
        Jobs.end(visit, "fixed", null).statusCode(200).body("outcome", equalTo("fixed"));
        as("technician.bj")
                .get("/tickets/" + ticket)
                .then()
                .body("status", equalTo("done"))
                .body("signature.signer", equalTo("张三丰"));
    }

    @Test
    @Clause("1.4a")
    void whatIsChangedAfterwardsAsksForANewSignature() {
        String ticket = Jobs.dispatched();
        String visit = Jobs.arrived(ticket);
        Jobs.found(visit);
        Jobs.fee(ticket, 120).statusCode(200);
        String shown = Jobs.contentHash(ticket);
        Jobs.sign(ticket, "completion", shown).statusCode(200);
        Jobs.fee(ticket, 150).statusCode(200).body("signature.valid", equalTo(false));
        Jobs.end(visit, "fixed", null).statusCode(409).body("code", equalTo("signature-outdated"));
        Jobs.sign(ticket, "completion", shown).statusCode(409).body("code", equalTo("content-changed"));
        Jobs.sign(ticket, "completion", Jobs.contentHash(ticket)).statusCode(200);
        Jobs.end(visit, "fixed", null).statusCode(200);
    }

    @Test
    @Clause("1.4a")
    void aPhotoOfTheSignedPaperServesToo() {
        String ticket = Jobs.dispatched();
        String visit = Jobs.arrived(ticket);
        Jobs.found(visit);
        Jobs.fee(ticket, 120).statusCode(200);
        as("technician.bj")
                .body(Map.of(
                        "kind", "completion",
                        "how", "paper",
                        "contentHash", Jobs.contentHash(ticket),
                        "signer", "张三丰",
                        "image", Jobs.PNG))
                .post("/tickets/" + ticket + "/signatures")
                .then()
                .statusCode(200);
        Jobs.end(visit, "fixed", null).statusCode(200);
        as("clerk.bj")
                .get("/tickets/" + ticket + "/voucher")
                .then()
                .body("signatures.how", contains("paper"))
                .body("signatures.valid", contains(true))
                .body("lines.value", hasItems("张三丰", "更换电容", "¥ 120.00"));
    }

    @Test
    void theItemIsTakenInOnlyWithItsOwnSignature() {
        String ticket = Jobs.dispatched();
        String visit = Jobs.arrived(ticket);
        Jobs.found(visit);
        Jobs.end(visit, "take_in", "压缩机要拆").statusCode(409).body("code", equalTo("take-away-missing"));
        Jobs.sign(ticket, "take_away", Jobs.contentHash(ticket)).statusCode(200);
        Jobs.end(visit, "take_in", "压缩机要拆").statusCode(200);
        as("clerk.bj").get("/tickets/" + ticket).then().body("status", equalTo("to_take_in"));
    }

    @Test
    void whoIsNotHomeIsVisitedAgain() {
        String ticket = Jobs.dispatched();
        String visit = as("technician.bj")
                .body(Map.of())
                .post("/tickets/" + ticket + "/visits")
                .path("id");
        Jobs.end(visit, "fixed", null).statusCode(409);
        Jobs.end(visit, "not_home", null).statusCode(200);
        as("supervisor.bj")
                .get("/tickets/" + ticket)
                .then()
                .body("status", equalTo("registered"))
                .body("visits", hasSize(1));
        Jobs.dispatch(ticket).statusCode(200);
        String second = Jobs.arrived(ticket);
        Jobs.end(second, "come_back", null).statusCode(400).body("field", equalTo("reason"));
        Jobs.end(second, "come_back", "缺零件").statusCode(200);
    }

    @Test
    void eachStepComesInItsOrderAndOnlyFromTheTechnicianOfTheJob() {
        String ticket = Jobs.dispatched();
        as("technician2.bj")
                .body(Map.of())
                .post("/tickets/" + ticket + "/visits")
                .then()
                .statusCode(409)
                .body("code", equalTo("job-of-another"));
        as("technician.tj")
                .body(Map.of())
                .post("/tickets/" + ticket + "/visits")
                .then()
                .statusCode(404);
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            as("technician.bj")
                    .body(Map.of("id", id))
                    .post("/tickets/" + ticket + "/visits")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(id.toString()));
        }
        as("technician.bj")
                .body(Map.of("diagnosis", "x"))
                .put("/visits/" + id + "/findings")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-is-under-way"));
        as("technician.bj").post("/visits/" + id + "/arrival").then().statusCode(200);
        as("technician.bj")
                .post("/visits/" + id + "/arrival")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-is-on-site"));
        as("technician.bj")
                .post("/visits/" + UUID.randomUUID() + "/arrival")
                .then()
                .statusCode(404);
    }

    @Test
    void theArrivalIsStampedAndSaysWhetherItWasInTime() {
        String ticket = Jobs.dispatched();
        time.forward(Duration.ofHours(8));
        as("clerk.bj").get("/tickets?late=true").then().body("items.id", contains(ticket));
        as("clerk.bj").get("/tickets/counts").then().body("late", equalTo(1));
        Jobs.arrived(ticket);
        as("clerk.bj")
                .get("/tickets/" + ticket)
                .then()
                .body("arrivedAt", equalTo("2026-03-02T09:00:00Z"))
                .body("arrivalLate", equalTo(true));
        as("clerk.bj").get("/tickets?late=true").then().body("items", hasSize(0));
        as("clerk.bj")
                .get("/timeline?subject=ticket:" + ticket)
                .then()
                .body("items.find { it.kind == 'visit.arrived' }.payload.late", equalTo(true));
    }

    @Test
    void photosAreTakenByContentAndShownToTheBranchOnly() {
        String ticket = Jobs.dispatched();
        String visit = Jobs.arrived(ticket);
        byte[] picture = Base64.getDecoder().decode(Jobs.PNG);
        String photo = as("technician.bj")
                .contentType("image/jpeg")
                .body(picture)
                .post("/visits/" + visit + "/photos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var shown =
                as("clerk.bj").get("/photos/" + photo).then().statusCode(200).extract();
        assertThat(shown.header("Content-Type")).startsWith("image/png");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.asByteArray()).isEqualTo(picture);
        as("clerk.tj").get("/photos/" + photo).then().statusCode(404);
        as("clerk.bj").get("/tickets/" + ticket).then().body("visits[0].photos.id", contains(photo));
        as("technician.bj")
                .contentType("image/png")
                .body("<script>".getBytes())
                .post("/visits/" + visit + "/photos")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        for (int megabytes : new int[] {9, 20}) {
            byte[] large = new byte[megabytes * 1024 * 1024];
            System.arraycopy(picture, 0, large, 0, picture.length);
            as("technician.bj")
                    .contentType("image/png")
                    .body(large)
                    .post("/visits/" + visit + "/photos")
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json");
        }
        as("technician.bj").delete("/photos/" + photo).then().statusCode(204);
        as("clerk.bj").get("/photos/" + photo).then().statusCode(404);
    }

    @Test
    void theTechniciansDayHasAllThatIsNeededAtTheDoor() {
        String ticket = Jobs.dispatched("equipmentId", Calls.NEW_ITEM);
        as("technician.bj")
                .get("/my-day")
                .then()
                .statusCode(200)
                .body("day", equalTo("2026-03-02"))
                .body("jobs.id", contains(ticket))
                .body("jobs[0].phone", equalTo("13800138000"))
                .body("jobs[0].cover.covered", equalTo(true))
                .body("jobs[0].arriveByWords", notNullValue())
                .body("cashInHand", equalTo(0));
        as("clerk.bj").get("/my-day").then().statusCode(403);
    }

    @Test
    void theTimelineTellsTheWholeJob() {
        String ticket = Jobs.done();
        List<String> kinds =
                as("clerk.bj").get("/timeline?subject=ticket:" + ticket).path("items.kind");
        assertThat(kinds)
                .contains(
                        "ticket.registered",
                        "ticket.dispatched",
                        "visit.departed",
                        "visit.arrived",
                        "visit.findings_recorded",
                        "ticket.fee_set",
                        "voucher.signed",
                        "visit.ended",
                        "ticket.finished");
        as("clerk.bj")
                .get("/timeline?subject=customer:" + Calls.CUSTOMER)
                .then()
                .body("items.kind", hasItem("ticket.finished"));
        as("clerk.bj").get("/tickets/" + ticket).then().body("cancelReason", nullValue());
    }
}
