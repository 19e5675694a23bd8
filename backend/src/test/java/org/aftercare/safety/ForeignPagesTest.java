package org.aftercare.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Permissions;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;

/** What a page of somebody else's can make a signed-in browser do here: nothing, at every operation. */
@AftercareTest
class ForeignPagesTest {
    private static final Set<String> CHANGES = Set.of("post", "put", "delete", "patch");

    @Inject
    Permissions permissions;

    private record Change(String id, String method, String path, boolean json, boolean picture) {}

    private final List<Change> changes = new ArrayList<>();

    @BeforeEach
    void everyOperationThatChangesSomething() throws Exception {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String id = operation.getValue().path("operationId").asText();
                    if (CHANGES.contains(operation.getKey()) && !permissions.isPublic(id)) {
                        changes.add(new Change(
                                id,
                                operation.getKey(),
                                path.getKey()
                                        .replaceAll(
                                                "\\{[^}]+}", UUID.randomUUID().toString()),
                                operation
                                        .getValue()
                                        .path("requestBody")
                                        .path("content")
                                        .has("application/json"),
                                !operation
                                                .getValue()
                                                .path("requestBody")
                                                .path("content")
                                                .isMissingNode()
                                        && !operation
                                                .getValue()
                                                .path("requestBody")
                                                .path("content")
                                                .has("application/json")));
                    }
                }));
        assertThat(changes).hasSizeGreaterThan(300);
    }

    @Asvs("3.5.1")
    @Test
    void aCookieSentFromAnotherPageIsNotHeard() {
        String token = TestCompany.token("administrator.bj");
        for (Change change : changes) {
            for (String site : new String[] {"cross-site", "same-site"}) {
                Response answer = given().cookie("aftercare_access", token)
                        .header("Sec-Fetch-Site", site)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .request(change.method(), change.path());
                // What takes pictures only says so before anything else.
                assertThat(answer.<String>path("code"))
                        .as(change.id())
                        .isEqualTo(change.picture() ? "media-type" : "foreign-page");
            }
        }
    }

    /** A form of HTML can send these three without the browser asking beforehand; none of them is read. */
    @Asvs("3.5.2")
    @Test
    void whatAFormCanSendIsNotRead() {
        String token = TestCompany.token("administrator.bj");
        for (Change change : changes) {
            if (change.json()) {
                for (String type :
                        new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"}) {
                    int status = given().config(
                                    config().encoderConfig(encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
                            .cookie("aftercare_access", token)
                            .contentType(type)
                            .body("{}")
                            .request(change.method(), change.path())
                            .statusCode();
                    assertThat(status).as(change.id() + " as " + type).isIn(403, 415);
                }
            }
        }
    }
}
