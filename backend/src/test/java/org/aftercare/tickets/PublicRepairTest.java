package org.aftercare.tickets;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What a customer can do without an account. */
@AftercareTest
class PublicRepairTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void someoneIsKnown() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    private static Map<String, Object> report() {
        Map<String, Object> form = new HashMap<>();
        form.put("name", "李四");
        form.put("phone", "139 0013 9000");
        form.put("address", "朝阳区望京街 10 号 3 单元 1201");
        form.put("fault", "洗衣机不转");
        return form;
    }

    private static String reported(Map<String, Object> form) {
        String url = anyone().body(form)
                .post("/public/fault-reports")
                .then()
                .statusCode(201)
                .body("number", notNullValue())
                .extract()
                .path("followUrl");
        return url.substring("/p/follow/".length());
    }

    private static String followed(String ticket) {
        String url = as("clerk.bj").get("/tickets/" + ticket).path("followUrl");
        return "/public/follow/" + url.substring("/p/follow/".length());
    }

    @Test
    void aReportIsFollowedAndBecomesACallUnderTheSameLink() {
        Map<String, Object> form = report();
        form.put("id", UUID.randomUUID());
        String token = reported(form);
        assertThat(reported(form)).isEqualTo(token);
        anyone().get("/public/follow/" + token)
                .then()
                .statusCode(200)
                .body("state", equalTo("reported"))
                .body("canWish", equalTo(true))
                .body("steps.code", hasItems("reported", "registered", "done"));
        anyone().body(Map.of("from", "2026-03-03T01:00:00Z", "to", "2026-03-03T04:00:00Z"))
                .put("/public/follow/" + token + "/wish")
                .then()
                .statusCode(200)
                .body("window.from", equalTo("2026-03-03T01:00:00Z"));
        String ticket = Calls.register("channel", "web", "reportId", form.get("id"))
                .statusCode(201)
                .body("wish.from", equalTo("2026-03-03T01:00:00Z"))
                .body("followUrl", equalTo("/p/follow/" + token))
                .extract()
                .path("id");
        anyone().get("/public/follow/" + token).then().body("state", equalTo("registered"));
        Calls.register("channel", "web", "reportId", form.get("id")).statusCode(409);
        assertThat(ticket).isNotBlank();
    }

    @Test
    void theLinkTellsNothingPrivateAndEndsNinetyDaysAfterTheRepair() {
        String ticket = Jobs.done();
        String follow = followed(ticket);
        String body = anyone().get(follow)
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("technician", nullValue())
                .extract()
                .asString();
        assertThat(body).doesNotContain("13800138000", "张三丰", "建国路 88", Calls.CUSTOMER.toString());
        as("clerk.bj").post("/tickets/" + ticket + "/closure").then().statusCode(200);
        time.forward(Duration.ofDays(89));
        anyone().get(follow).then().statusCode(200).body("state", equalTo("closed"));
        time.forward(Duration.ofDays(2));
        anyone().get(follow).then().statusCode(404).contentType("application/problem+json");
        anyone().get("/public/follow/made-up").then().statusCode(404);
    }

    @Test
    void onTheWayNobodyWishesAnotherTime() {
        String ticket = Jobs.dispatched();
        var wish = Map.of("from", "2026-03-03T01:00:00Z", "to", "2026-03-03T04:00:00Z");
        anyone().body(wish).put(followed(ticket) + "/wish").then().statusCode(200);
        anyone().body(Map.of("from", "2026-03-03T04:00:00Z", "to", "2026-03-03T01:00:00Z"))
                .put(followed(ticket) + "/wish")
                .then()
                .statusCode(400);
        Jobs.arrived(ticket);
        anyone().body(wish)
                .put(followed(ticket) + "/wish")
                .then()
                .statusCode(409)
                .body("code", equalTo("ticket-is-on-site"));
        anyone().get(followed(ticket)).then().body("technician", equalTo("technician"));
    }

    @Test
    void fivePhotosAndOnlyPictures() {
        String token = reported(report());
        byte[] picture = Base64.getDecoder().decode(Jobs.PNG);
        for (int i = 0; i < 5; i++) {
            anyone().contentType("image/png")
                    .body(picture)
                    .post("/public/fault-reports/" + token + "/photos")
                    .then()
                    .statusCode(201);
        }
        anyone().contentType("image/png")
                .body(picture)
                .post("/public/fault-reports/" + token + "/photos")
                .then()
                .statusCode(409)
                .body("code", equalTo("photos-enough"));
        anyone().contentType("image/png")
                .body("no picture".getBytes())
                .post("/public/fault-reports/" + token + "/photos")
                .then()
                .statusCode(415);
    }

    @Test
    void reportsAreCountedAndNameWhatIsMissing() {
        Map<String, Object> form = report();
        form.remove("phone");
        anyone().body(form).post("/public/fault-reports").then().statusCode(400).body("field", equalTo("phone"));
        for (int i = 0; i < 10; i++) {
            reported(report());
        }
        anyone().body(report()).post("/public/fault-reports").then().statusCode(429);
    }

    @Test
    void aCallerWhoIsNotKnownIsTakenInWithTheCall() {
        String customer = Calls.register(
                        "customerId",
                        null,
                        "siteId",
                        null,
                        "newCustomer",
                        Map.of("kind", "person"),
                        "name",
                        "王五",
                        "serial",
                        "SN-77")
                .statusCode(201)
                .body("equipment.serial", equalTo("SN-77"))
                .body("site.address", equalTo("朝阳区建国路 88 号"))
                .extract()
                .path("customer.id");
        as("clerk.bj").get("/tickets?customer=" + customer).then().body("items", hasSize(1));
        as("clerk.bj").get("/tickets?q=王五").then().body("items", hasSize(1));
        Calls.register("customerId", null).statusCode(400).body("field", equalTo("customerId"));
    }
}
