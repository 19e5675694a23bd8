package org.aftercare.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
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
    void thePublicAddressIsWholeOrUnknown() {
        as("administrator.bj").get("/company").then().body("publicUrl", equalTo(""));
        for (String half : List.of(
                "service.example.com", "/service", "ftp://example.com", "https://x.cn/path", "https://a@x.cn")) {
            as("administrator.bj")
                    .header("If-Match", "\"0\"")
                    .body(form("publicUrl", half))
                    .put("/company")
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("publicUrl"));
        }
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form("publicUrl", " https://service.example.com/ "))
                .put("/company")
                .then()
                .statusCode(200)
                .body("publicUrl", equalTo("https://service.example.com"));
        anyone().get("/setup").then().body("publicUrl", equalTo("https://service.example.com"));
    }

    @Test
    void whatABrowserStandsAtIsLearntWhereOthersCanStandToo() {
        assertThat(PublicAddress.learnt("https://service.example.com")).isEqualTo("https://service.example.com");
        assertThat(PublicAddress.learnt("http://10.0.0.5:8080")).isEqualTo("http://10.0.0.5:8080");
        for (String own : List.of("http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080", "null", "")) {
            assertThat(PublicAddress.learnt(own)).as(own).isEmpty();
        }
        assertThat(PublicAddress.learnt(null)).isEmpty();
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
