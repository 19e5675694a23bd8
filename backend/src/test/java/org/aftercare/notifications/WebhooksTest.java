package org.aftercare.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.TestCompany;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** Gateways, as one of them sees the calls that Standard Webhooks describes. */
@AftercareTest
class WebhooksTest {
    @Inject
    Desk desk;

    @Inject
    TimeMachine clock;

    @Inject
    ObjectMapper json;

    private final Gateway gateway = new Gateway();

    @AfterEach
    void close() {
        gateway.close();
    }

    private static Map<String, Object> form(String name, String url, String... kinds) {
        return new HashMap<>(Map.of("name", name, "url", url, "kinds", List.of(kinds)));
    }

    private static ValidatableResponse add(Map<String, Object> form) {
        return as("administrator.bj").body(form).post("/webhooks").then();
    }

    private static String signed(String secret, Gateway.Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        byte[] hash =
                mac.doFinal((call.id() + "." + call.timestamp() + "." + call.body()).getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(hash);
    }

    @Test
    void aGatewayIsSentSignedWordsAndWhomToReach() throws Exception {
        String secret = add(form("短信", gateway.url()))
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("secret");
        UUID thing = UUID.randomUUID();
        desk.tell("您的空调修好了", Subject.of("thing", thing), Recipient.customer("张三", null, "13910086688"));
        desk.send();
        assertThat(gateway.calls()).hasSize(1);
        Gateway.Call call = gateway.calls().get(0);
        assertThat(call.signature()).isEqualTo(signed(secret, call));
        assertThat(call.timestamp()).isEqualTo(Long.toString(TestCompany.MONDAY_MORNING.getEpochSecond()));
        JsonNode body = json.readTree(call.body());
        assertThat(body.path("type").asText()).isEqualTo("test");
        assertThat(body.at("/data/title").asText()).isEqualTo("试发一条通知");
        assertThat(body.at("/data/text").asText()).startsWith("您的空调修好了");
        assertThat(body.at("/data/facts/text").asText()).isEqualTo("您的空调修好了");
        assertThat(body.at("/data/subject/id").asText()).isEqualTo(thing.toString());
        assertThat(body.at("/data/to/phone").asText()).isEqualTo("13910086688");
        as("administrator.bj")
                .get("/timeline?subject=thing:" + thing)
                .then()
                .body("items[0].payload.channel", equalTo("webhook"));
        as("administrator.bj")
                .get("/webhooks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].secret", nullValue())
                .body("items[0].lastSentAt", not(nullValue()));
    }

    @Test
    void aFailingGatewayIsCalledAgainUnderTheSameId() {
        add(form("钉钉", gateway.url(), "test"));
        gateway.answer(500);
        desk.tell("重试", Recipient.person(TestCompany.idOf("clerk.bj")));
        desk.send();
        as("administrator.bj")
                .get("/deliveries?status=waiting")
                .then()
                .body("items", hasSize(1))
                .body("items[0].error", equalTo("HTTP 500"))
                .body("items[0].waitsFor", equalTo("next_try"))
                .body("items[0].webhook.name", equalTo("钉钉"));
        gateway.answer(204);
        desk.send();
        assertThat(gateway.calls()).hasSize(1);
        clock.forward(Duration.ofMinutes(1));
        desk.send();
        desk.send();
        assertThat(gateway.calls()).hasSize(2);
        assertThat(gateway.calls())
                .extracting(Gateway.Call::id)
                .containsOnly(gateway.calls().get(0).id());
        assertThat(gateway.calls())
                .extracting(Gateway.Call::body)
                .containsOnly(gateway.calls().get(0).body());
    }

    /** Only an administrator says where words go; whoever answers there may not send them on. */
    @Asvs("1.3.6")
    @Test
    void aGatewayCannotSendUsElsewhere() {
        Gateway elsewhere = new Gateway();
        add(form("短信", gateway.url(), "test")).statusCode(201);
        gateway.moveTo(elsewhere.url());
        desk.tell("别处", Recipient.person(TestCompany.idOf("clerk.bj")));
        desk.send();
        elsewhere.close();
        assertThat(gateway.calls()).hasSize(1);
        assertThat(elsewhere.calls()).isEmpty();
        as("administrator.bj").get("/deliveries?status=waiting").then().body("items[0].error", equalTo("HTTP 307"));
    }

    @Test
    void aTrialSaysWhatTheGatewayAnswered() {
        String id = add(form("微信", gateway.url())).extract().path("id");
        as("administrator.bj")
                .post("/webhooks/" + id + "/trial")
                .then()
                .statusCode(200)
                .body("taken", equalTo(true));
        assertThat(gateway.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.body())
                        .contains(
                                "\"type\":\"test\"",
                                "A notice to try the line",
                                "by the after-sales system of 测试电器",
                                "administrator BJ"));
        gateway.answer(403);
        as("administrator.bj")
                .post("/webhooks/" + id + "/trial")
                .then()
                .body("taken", equalTo(false))
                .body("error", equalTo("HTTP 403"))
                .body("words", containsString("HTTP 403"));
        gateway.close();
        as("administrator.bj")
                .post("/webhooks/" + id + "/trial")
                .then()
                .statusCode(200)
                .body("taken", equalTo(false));
        as("administrator.bj").get("/deliveries").then().body("items", empty());
    }

    @Asvs("1.3.6")
    @Test
    void whatIsNoAddressNoKindOrNoNewNameIsRefused() {
        add(form("短信", "ftp://example.com/")).statusCode(400).body("field", equalTo("url"));
        add(form("短信", "https://user:password@example.com/")).statusCode(400).body("field", equalTo("url"));
        add(form("短信", gateway.url(), "nobody.knows")).statusCode(400).body("field", equalTo("kinds"));
        add(form("短信", gateway.url())).statusCode(201);
        add(form("短信", gateway.url())).statusCode(409).body("code", equalTo("webhook_name_once"));
        as("branch_manager.bj").get("/webhooks").then().statusCode(403);
    }

    @Test
    void itIsChangedUnderItsVersionAndGivesUpWhatWaitsWhenItIsRemoved() {
        String id = add(form("短信", "http://localhost:1/", "test")).extract().path("id");
        Map<String, Object> change = form("短信二", gateway.url());
        change.put("renewSecret", true);
        as("service_department.bj").body(change).put("/webhooks/" + id).then().statusCode(428);
        as("service_department.bj")
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/webhooks/" + id)
                .then()
                .statusCode(200)
                .body("kinds", empty())
                .body("secret", startsWith("whsec_"))
                .body("version", equalTo(1));
        gateway.answer(500);
        desk.tell("走了", Recipient.person(TestCompany.idOf("clerk.bj")));
        desk.send();
        as("administrator.bj").delete("/webhooks/" + id).then().statusCode(204);
        as("administrator.bj").get("/webhooks").then().body("items", empty());
        String dead = as("administrator.bj")
                .get("/deliveries?status=dead")
                .then()
                .body("items.webhook", contains(nullValue()))
                .body("items[0].allowedActions", empty())
                .extract()
                .path("items[0].id");
        as("administrator.bj")
                .post("/deliveries/" + dead + "/repetition")
                .then()
                .statusCode(409)
                .body("code", equalTo("webhook-gone"));
    }
}
