package org.aftercare;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static io.restassured.RestAssured.given;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;

/** What is refused is refused as a problem document, with a sentence in the language asked for. */
@AftercareTest
class RefusalsTest {
    private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;

    private interface Request {
        Response send(RequestSpecification as);
    }

    @BeforeEach
    void someoneIsKnown() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Asvs({"2.2.1", "2.2.2"})
    @Test
    void eachOfTheFourFieldsOfACallIsNamedWhenItIsMissing() {
        for (String field : List.of("name", "address", "phone", "modelId")) {
            Map<String, Object> call = Calls.call(field, null);
            List<Response> told = inBothLanguages(
                    "clerk.bj", 400, "invalid", as -> as.body(call).post("/tickets"));
            assertThat(told)
                    .allSatisfy(
                            answer -> assertThat(answer.<String>path("field")).isEqualTo(field));
        }
    }

    @Test
    void aTechnicianDoesNotDispatch() {
        String ticket = Calls.registered();
        Map<String, Object> form = Map.of("technicianId", TestCompany.idOf("technician.bj"));
        inBothLanguages(
                "technician.bj", 403, "role-may-not", as -> as.body(form).post("/tickets/" + ticket + "/dispatch"));
    }

    @Test
    void anEntryIsNotClosedWithoutASignature() {
        String ticket = Jobs.dispatched();
        Jobs.arrived(ticket);
        inBothLanguages("clerk.bj", 409, "not-signed", as -> as.post("/tickets/" + ticket + "/closure"));
    }

    @Asvs({"2.2.3", "2.3.2"})
    @Test
    void freeServiceOutOfWarrantyIsRefused() {
        Map<String, Object> call = Calls.call("serviceType", "free", "equipmentId", Calls.OLD_ITEM);
        List<Response> told =
                inBothLanguages("clerk.bj", 409, null, as -> as.body(call).post("/tickets"));
        assertThat(told)
                .allSatisfy(answer -> assertThat(answer.<String>path("detail")).contains("2024"));
    }

    @Test
    void aStaleVersionIsRefused() {
        String ticket = Calls.registered();
        as("clerk.bj")
                .body(Map.of("note", ""))
                .post("/tickets/" + ticket + "/chases")
                .then()
                .statusCode(200);
        inBothLanguages(
                "clerk.bj",
                409,
                "stale-version",
                as -> as.header("If-Match", "\"0\"").body(Map.of("note", "")).post("/tickets/" + ticket + "/chases"));
    }

    @Test
    void anotherBranchsTicketIsNotThere() {
        String ticket = Calls.registered();
        inBothLanguages("clerk.tj", 404, "not-found", as -> as.get("/tickets/" + ticket));
        inBothLanguages(
                "clerk.tj", 404, "not-found", as -> as.body(Map.of("text", "x")).post("/tickets/" + ticket + "/notes"));
    }

    @Test
    void aBrokenBodyIsRefused() {
        inBothLanguages(
                "clerk.bj",
                400,
                "broken-json",
                as -> as.body("{\"channel\": \"pho").post("/tickets"));
    }

    @Asvs("5.2.1")
    @Test
    void aPhotoOfTwentyMegabytesIsRefused() {
        String visit = Jobs.arrived(Jobs.dispatched());
        byte[] huge = new byte[TWENTY_MEGABYTES];
        inBothLanguages(
                "technician.bj",
                413,
                "too-large",
                as -> as.contentType("image/jpeg").body(huge).post("/visits/" + visit + "/photos"));
    }

    @Test
    void aBadTokenIsRefused() {
        for (String language : List.of("zh-CN", "en")) {
            Response answer = given().basePath("/api/v1")
                    .header("Accept-Language", language)
                    .auth()
                    .oauth2("made.up.token")
                    .get("/tickets");
            told(answer, 401, "sign-in-needed");
        }
    }

    @Test
    void unknownIdsAreNotThere() {
        for (String path : List.of("/tickets/", "/customers/", "/equipment/")) {
            inBothLanguages("clerk.bj", 404, "not-found", as -> as.get(path + UUID.randomUUID()));
        }
    }

    @Asvs("2.3.1")
    @Test
    void aWrongTransitionSaysWhereTheCallStands() {
        String ticket = Jobs.dispatched();
        inBothLanguages(
                "clerk.bj", 409, null, as -> as.body(Map.of("reason", "x")).post("/tickets/" + ticket + "/reopening"));
    }

    /** @param code null: whatever the rule calls it */
    private static List<Response> inBothLanguages(String who, int status, String code, Request request) {
        Response chinese = request.send(as(who, "zh-CN"));
        Response english = request.send(as(who));
        told(chinese, status, code);
        told(english, status, code);
        assertThat(chinese.<String>path("detail")).isNotEqualTo(english.path("detail"));
        return List.of(chinese, english);
    }

    private static void told(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        if (code != null) {
            assertThat(answer.<String>path("code")).isEqualTo(code);
        }
        assertThat(answer.<String>path("detail")).isNotBlank();
        assertThat(answer.<String>path("requestId")).isNotBlank();
    }
}
