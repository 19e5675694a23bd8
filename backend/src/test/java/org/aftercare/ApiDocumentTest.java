package org.aftercare;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** openapi.yaml is what other programs are built against: it changes on purpose, and in sight, or not at all. */
@AftercareTest
class ApiDocumentTest {
    private static final Path CHECKED_IN = Path.of("openapi.yaml");

    /** {@code ./mvnw test -Dtest=ApiDocumentTest -Daftercare.write-api=true} writes it anew. */
    @Test
    void theCheckedInDocumentIsTheOneTheCodeGives() throws Exception {
        String given = given().get("/q/openapi?format=yaml").asString();
        if (Boolean.getBoolean("aftercare.write-api")) {
            Files.writeString(CHECKED_IN, given);
        }
        assertThat(given)
                .as("the API has changed: write openapi.yaml anew as described here, then npm run gen:api in frontend")
                .isEqualTo(Files.readString(CHECKED_IN));
    }
}
