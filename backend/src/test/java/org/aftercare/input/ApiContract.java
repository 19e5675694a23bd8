package org.aftercare.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import static io.restassured.RestAssured.given;

/** openapi.yaml, read: its operations, and its schemas by reference. */
final class ApiContract {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    final List<ApiOperation> operations = new ArrayList<>();
    private final JsonNode document;

    private ApiContract(JsonNode document) {
        this.document = document;
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                operations.add(operation(method.getKey(), path.getKey(), method.getValue()))));
        operations.sort(Comparator.comparing(ApiOperation::path).thenComparing(ApiOperation::method));
    }

    /** As the program tells it; a test holds that against the file. */
    static ApiContract told() throws JsonProcessingException {
        return new ApiContract(new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString()));
    }

    /** The schema itself, behind references and the allOf that carries nothing but a default. */
    JsonNode resolved(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref") || found.has("allOf")) {
            found = found.has("$ref")
                    ? document.at(found.get("$ref").asText().substring(1))
                    : found.get("allOf").get(0);
        }
        return found;
    }

    /** A schema by its name. */
    JsonNode named(String name) {
        return document.at("/components/schemas/" + name);
    }

    private ApiOperation operation(String method, String path, JsonNode says) {
        List<ApiOperation.Parameter> parameters = StreamSupport.stream(
                        says.path("parameters").spliterator(), false)
                .map(one -> new ApiOperation.Parameter(
                        one.get("name").asText(),
                        one.get("in").asText(),
                        one.path("required").asBoolean(),
                        one.get("schema"),
                        one.path("example")))
                .toList();
        Map<Integer, Map<String, JsonNode>> answers = new LinkedHashMap<>();
        Set<Integer> refusals = new TreeSet<>();
        says.get("responses").properties().forEach(answer -> {
            int status = Integer.parseInt(answer.getKey());
            if (status < 300) {
                answers.put(status, content(answer.getValue()));
            } else {
                refusals.add(status);
            }
        });
        JsonNode body = says.path("requestBody");
        return new ApiOperation(
                says.get("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                parameters,
                content(body),
                body.path("content").path(ApiOperation.JSON).path("example"),
                answers,
                refusals,
                body.path("required").asBoolean(),
                !says.has("security"));
    }

    private static Map<String, JsonNode> content(JsonNode of) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        of.path("content")
                .properties()
                .forEach(body -> found.put(
                        body.getKey(),
                        body.getValue().has("schema") ? body.getValue().get("schema") : MissingNode.getInstance()));
        return found;
    }
}
