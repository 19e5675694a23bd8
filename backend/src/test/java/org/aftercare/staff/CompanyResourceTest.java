package org.aftercare.staff;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

@AftercareTest
class CompanyResourceTest {
    static Map<String, Object> form(Object... changes) {
        Map<String, Object> form =
                new HashMap<>(Map.of("name", "测试电器", "zone", "Asia/Shanghai", "phone", "400-100-2000"));
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    @Test
    void everyoneKnowsItAndOnlyAnAdministratorChangesIt() {
        as("technician.bj")
                .get("/company")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("测试电器"))
                .body("currency", equalTo("CNY"));
        as("general_manager.bj")
                .header("If-Match", "\"0\"")
                .body(form())
                .put("/company")
                .then()
                .statusCode(403)
                .body("detail", equalTo("Your role may not do this. It is for: administrator."));
    }

    @Test
    void blanksAroundTheNameAreNotKept() {
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form("name", " 新名 "))
                .put("/company")
                .then()
                .statusCode(200)
                .body("name", equalTo("新名"))
                .body("version", equalTo(1));
    }

    @Test
    void aStaleVersionShowsWhatStandsAndWhoChangedIt() {
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form("phone", "400"))
                .put("/company")
                .then()
                .statusCode(200);
        as("administrator.tj")
                .header("If-Match", "\"0\"")
                .body(form("phone", "500"))
                .put("/company")
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"))
                .body("current", equalTo(1))
                .body("entity.phone", equalTo("400"))
                .body("changedBy.name", equalTo("administrator BJ"))
                .body("changedAt", notNullValue());
    }

    @Test
    void aChangeMustNameItsVersion() {
        as("administrator.bj").body(form()).put("/company").then().statusCode(428);
    }

    @Test
    void wrongFieldsAreNamed() {
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form("name", " ", "phone", "1".repeat(41)))
                .put("/company")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("name", "phone"));
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form("zone", "Mars/Olympus"))
                .put("/company")
                .then()
                .statusCode(400)
                .body("field", equalTo("zone"));
    }
}
