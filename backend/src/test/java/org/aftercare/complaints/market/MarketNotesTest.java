package org.aftercare.complaints.market;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** What the staff hear of the market reaches the leadership. */
@AftercareTest
class MarketNotesTest {
    @Test
    @Clause({"9.9a", "9.9b"})
    void aNoteNamesItsProductAndSourceAndIsReadAndDecidedOn() throws Exception {
        Adopted.regulation("medical-device-service");
        Map<String, Object> form = new HashMap<>(Map.of("quality", "噪音更小", "notedOn", "2026-03-02"));
        as("technician.bj")
                .body(form)
                .post("/market-notes")
                .then()
                .statusCode(400)
                .body("article", equalTo("9.9a"))
                .body("errors.field", hasItem("product"))
                .body("errors.field", hasItem("source"));
        form.put("product", "便携超声 U5");
        form.put("source", "医院采购科");
        form.put("price", 128000);
        String note = as("technician.bj")
                .body(form)
                .post("/market-notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("clerk.tj").get("/market-notes?q=超声").then().body("items.id", contains(note));
        as("clerk.tj").get("/market-notes?q=心电").then().body("items", hasSize(0));
        as("general_manager.bj").get("/notices").then().body("items.title", hasItem(containsString("便携超声 U5")));
        as("general_manager.bj").get("/market-notes/count").then().body("unread", equalTo(1));
        as("clerk.tj").post("/market-notes/" + note + "/reading").then().statusCode(403);
        as("general_manager.bj")
                .post("/market-notes/" + note + "/reading")
                .then()
                .statusCode(200)
                .body("readers[0].by.name", equalTo("general_manager BJ"));
        as("general_manager.bj").get("/market-notes/count").then().body("unread", equalTo(0));
        as("vice_general_manager.bj").get("/market-notes?unread=true").then().body("items", hasSize(1));
        as("general_manager.bj")
                .body(Map.of("decision", "下季度降价 5%"))
                .post("/market-notes/" + note + "/decision")
                .then()
                .statusCode(200)
                .body("decidedBy.name", equalTo("general_manager BJ"));
    }
}
