package org.aftercare.obligations;

import io.restassured.response.ValidatableResponse;

import static org.aftercare.TestCompany.as;

/** Duties as the API lists them, for the tests of this room. */
public final class DutiesOf {
    private DutiesOf() {}

    /** The duties of an article about a subject, written {@code kind:id}, as head office sees them. */
    public static ValidatableResponse of(String ref, String subject) {
        String article = article(ref);
        return as("service_department.bj")
                .get("/obligations?article=" + article + "&subject=" + subject)
                .then()
                .statusCode(200);
    }

    /** The id of an article. */
    public static String article(String ref) {
        return as("service_department.bj")
                .get("/regulations")
                .path("collectMany { it.articles }.find { it.ref == '" + ref + "' }.id");
    }

    /** The id of the newest of them. */
    public static String one(String ref, String subject) {
        return of(ref, subject).extract().path("items[0].id");
    }
}
