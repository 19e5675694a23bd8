package org.aftercare.customers;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Ids;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@AftercareTest
class CustomersTest {
    /** A person of Beijing with one number and one site downtown. */
    static String customer(String name, String phone, String address, UUID area) {
        return as("clerk.bj")
                .body(form(name, phone, address, area))
                .post("/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> form(String name, String phone, String address, UUID area) {
        return Map.of(
                "kind",
                "person",
                "name",
                name,
                "phones",
                List.of(Map.of("number", phone, "label", "手机")),
                "sites",
                List.of(Map.of("address", address, "areaId", area)));
    }

    @Test
    void aCustomerIsTakenInWithNumbersAndSites() {
        String id = customer("张三", "138 0013 8000", "建国路88号", TestCompany.DOWNTOWN);
        as("technician.bj")
                .get("/customers/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("张三"))
                .body("branch.code", equalTo("BJ"))
                .body("phones[0].number", equalTo("138 0013 8000"))
                .body("sites[0].area.kind", equalTo("downtown"))
                .body("allowedActions", empty());
        as("clerk.bj").get("/customers/" + id).then().body("allowedActions", hasItem("changeCustomer"));
        as("clerk.bj")
                .get("/timeline?subject=customer:" + id)
                .then()
                .body("items.kind", containsInAnyOrder("customer.added", "site.added"));
    }

    @Test
    void sentTwiceIsOneCustomer() {
        Map<String, Object> form = new java.util.HashMap<>(form("李四", "13800138001", "长安街1号", TestCompany.DOWNTOWN));
        String id = Ids.next().toString();
        form.put("id", id);
        as("clerk.bj").body(form).post("/customers").then().statusCode(201).body("id", equalTo(id));
        as("clerk.bj").body(form).post("/customers").then().statusCode(200).body("sites", hasSize(1));
        as("clerk.tj").body(form).post("/customers").then().statusCode(404);
    }

    @Test
    void anotherBranchSeesACustomerOnlyWhereItServesASite() {
        String id = customer("王五", "13800138002", "东三环1号", TestCompany.DOWNTOWN);
        as("clerk.tj").get("/customers/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        as("clerk.tj").get("/customers?q=王五").then().body("items", empty());
        as("general_manager.tj").get("/customers?q=王五").then().body("items", hasSize(1));
        as("clerk.bj")
                .body(Map.of("address", "天津南京路5号", "areaId", TestCompany.TIANJIN_DOWNTOWN))
                .post("/customers/" + id + "/sites")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
        as("clerk.tj").get("/customers/" + id).then().statusCode(200).body("sites", hasSize(2));
        as("clerk.tj").get("/customers?q=王五").then().body("items.name", contains("王五"));
        as("clerk.tj").get("/customers").then().body("items.name", contains("王五"));
    }

    @Test
    void aStaleChangeIsRefusedWithWhatStandsNow() {
        String id = customer("赵六", "13800138003", "西单1号", TestCompany.DOWNTOWN);
        Map<String, Object> change = Map.of("kind", "person", "name", "赵六六", "phones", List.of());
        as("clerk.bj").body(change).put("/customers/" + id).then().statusCode(428);
        as("clerk.bj")
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/customers/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("phones", empty());
        as("supervisor.bj")
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/customers/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"))
                .body("entity.name", equalTo("赵六六"))
                .body("changedBy.name", equalTo("clerk BJ"));
        as("clerk.tj")
                .header("If-Match", "\"1\"")
                .body(change)
                .put("/customers/" + id)
                .then()
                .statusCode(404);
        as("technician.bj")
                .header("If-Match", "\"1\"")
                .body(change)
                .put("/customers/" + id)
                .then()
                .statusCode(403);
        as("clerk.bj").get("/customers?q=13800138003").then().body("items", empty());
    }

    @Asvs("2.3.3")
    @Test
    void badInputNamesItsFields() {
        as("clerk.bj")
                .body(Map.of("name", " ", "phones", List.of(Map.of("number", ""))))
                .post("/customers")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("kind", "name", "phones[0].number"));
        as("clerk.bj")
                .body(form("钱七", "not a number", "西单1号", TestCompany.DOWNTOWN))
                .post("/customers")
                .then()
                .statusCode(400)
                .body("errors.field", contains("phones[0].number"));
        as("clerk.bj")
                .body(form("钱七", "13800138004", "西单1号", UUID.randomUUID()))
                .post("/customers")
                .then()
                .statusCode(400)
                .body("errors.field", contains("sites[0].areaId"));
        as("clerk.bj").get("/customers/" + UUID.randomUUID()).then().statusCode(404);
        as("clerk.bj").get("/customers?q=钱七").then().body("items", empty());
    }

    @Test
    void theSameNumberAddressOrNameIsNoticed() {
        String id = customer("孙八", "+86 138-0013-8005", "建国路 88-1 号", TestCompany.DOWNTOWN);
        as("clerk.bj")
                .get("/customers/duplicates?name=孙八&phone=13800138005&address=建国路88-1号")
                .then()
                .statusCode(200)
                .body("customer.id", contains(id))
                .body("[0].matchedBy", contains("phone", "address", "name"))
                .body("[0].value", equalTo("+86 138-0013-8005"));
        as("clerk.bj")
                .get("/customers/duplicates?phone=13800138005&except=" + id)
                .then()
                .body("", empty());
        as("clerk.tj").get("/customers/duplicates?phone=13800138005").then().body("", empty());
        as("clerk.bj").get("/customers/duplicates").then().statusCode(200).body("", empty());
    }
}
