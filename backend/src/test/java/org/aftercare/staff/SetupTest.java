package org.aftercare.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;

import static org.aftercare.TestCompany.anyone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@AftercareTest
class SetupTest {
    private static final String PASSWORD = "four quiet words here";

    @BeforeEach
    void nobodyIsHereYet() throws Exception {
        Adopted.nothing();
        FreshCompany.execute("truncate company, branch, person cascade");
    }

    private static ValidatableResponse setUp(List<String> regulations) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "company",
                "安心电器",
                "zone",
                "Asia/Shanghai",
                "branch",
                Map.of("code", "BJ", "name", "北京服务中心"),
                "administrator",
                Map.of("name", "王小明", "login", "wang", "password", PASSWORD)));
        form.put("regulations", regulations);
        return anyone().body(form).post("/setup").then();
    }

    private static ValidatableResponse regulations() {
        String token = anyone().body(Map.of("login", "wang", "password", PASSWORD, "client", "mobile"))
                .post("/session")
                .path("tokens.accessToken");
        return anyone().auth().oauth2(token).get("/regulations").then();
    }

    @Test
    void aCleanCompanyMayAdoptAtOnce() {
        setUp(List.of("appliance-repair", "device-repair-shop")).statusCode(201);
        regulations().body("findAll { it.status == 'adopted' }.number", contains(1, 6));
    }

    @Test
    void orAdoptNoneYet() {
        setUp(null).statusCode(201);
        regulations().body("findAll { it.status == 'adopted' }", empty());
    }

    @Test
    void anUnknownRegulationIsRefusedAndNothingIsFounded() {
        setUp(List.of("appliance-repair", "house-of-cards")).statusCode(400).body("field", equalTo("regulations"));
        anyone().get("/setup").then().body("needed", equalTo(true));
    }
}
