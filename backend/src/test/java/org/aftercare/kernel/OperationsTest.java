package org.aftercare.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The document that clients are generated from, and the table of who may do what: complete, and the same operations. */
@AftercareTest
class OperationsTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    @Inject
    Permissions permissions;

    private record Op(String id, String place, JsonNode says) {}

    private JsonNode document;
    private final List<Op> operations = new ArrayList<>();

    @BeforeEach
    void read() throws JsonProcessingException {
        document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(new Op(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase() + " " + path.getKey(),
                                method.getValue()))));
    }

    @Test
    void everyOperationHasItsRowAndEveryRowItsOperation() {
        assertThat(operations.stream().map(Op::id).toList()).doesNotHaveDuplicates();
        Set<String> ids = new TreeSet<>(operations.stream().map(Op::id).toList());
        assertThat(ids)
                .filteredOn(id -> !permissions.operations().contains(id))
                .as("without a row")
                .isEmpty();
        assertThat(permissions.operations())
                .filteredOn(id -> !ids.contains(id))
                .as("rows of nothing")
                .isEmpty();
    }

    @Test
    void everyRowNamesRolesThatThereAre() {
        Set<String> known = new TreeSet<>(Set.of(Permissions.ANYONE, Permissions.EVERYONE));
        Stream.of(org.aftercare.staff.Role.values()).map(Enum::name).forEach(known::add);
        assertThat(permissions.operations())
                .allSatisfy(op ->
                        assertThat(permissions.rolesOf(op)).as(op).isNotEmpty().isSubsetOf(known));
    }

    @Test
    void everyOperationHasASummaryATagAndASuccess() {
        assertThat(operations).allSatisfy(op -> {
            assertThat(op.says().path("summary").asText()).as(op.place()).isNotBlank();
            assertThat(op.says().path("tags")).as(op.place()).isNotEmpty();
            assertThat(fields(op.says().get("responses"))).as(op.place()).anyMatch(status -> status.startsWith("2"));
        });
    }

    @Test
    void everyOperationTellsHowItRefuses() {
        assertThat(operations).allSatisfy(op -> {
            Set<String> statuses = fields(op.says().get("responses"));
            boolean open = permissions.isPublic(op.id());
            assertThat(statuses.containsAll(Set.of("401", "403")))
                    .as(op.place())
                    .isNotEqualTo(open);
            if (op.says().has("requestBody")) {
                assertThat(statuses).as(op.place()).contains("400");
            }
            if (op.place().contains("{")) {
                assertThat(statuses).as(op.place()).contains("404");
            }
        });
    }

    @Test
    void whatIsSentOrAnsweredAsJsonHasAnExample() {
        assertThat(operations)
                .allSatisfy(op -> Stream.concat(
                                Stream.of(op.says().path("requestBody")),
                                op.says().get("responses").properties().stream().map(Map.Entry::getValue))
                        .map(body -> body.path("content").path("application/json"))
                        .filter(body -> !body.isMissingNode())
                        .forEach(body ->
                                assertThat(body.has("example")).as(op.place()).isTrue()));
        assertThat(operations)
                .allSatisfy(op -> op.says()
                        .path("parameters")
                        .forEach(parameter -> assertThat(parameter.has("example") || parameter.has("examples"))
                                .as(op.place() + " " + parameter.path("name").asText())
                                .isTrue()));
    }

    @Test
    void everyShapeHasANameOfItsOwnAndNoneIsTheFrameworks() {
        Set<String> shapes = fields(document.get("components").get("schemas"));
        assertThat(shapes)
                .filteredOn(name -> name.matches(".*[a-z]\\d"))
                .as("two types of one name: give one of them another by @Schema(name = …)")
                .isEmpty();
        assertThat(shapes)
                .doesNotContain("RestResponse", "Uni", "Response", "OutboundSseEvent", "Multi", "InputStream", "File");
    }

    @Test
    void itIsOpenApi31AndNamesNoMachine() {
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        assertThat(document.get("servers").findValuesAsText("url")).containsExactly("/");
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
