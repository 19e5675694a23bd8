package org.aftercare.guards;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.aftercare.guards.Operation.IdPlace;
import org.aftercare.guards.Operation.In;

/** The operations as the API's own document tells them, with every place where an id may stand. */
final class Operations {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String ROOT = "/api/v1";
    /** What the document's examples say wherever an id belongs. */
    static final String EXAMPLE_ID = "0192f0c1-5c00-7000-8000-000000000001";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final World world;
    private final Properties kinds = resource("/guards/kinds.properties");
    private final Properties bodies = resource("/guards/bodies.properties");
    private final List<String> unknown = new ArrayList<>();

    private Operations(World world) throws IOException {
        this.world = world;
    }

    /** Fails where it is not known what an id is the id of: kinds.properties has a line to learn. */
    static List<Operation> of(String document, World world) throws IOException {
        Operations reader = new Operations(world);
        List<Operation> all = new ArrayList<>();
        JSON.readTree(document)
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey())) {
                        all.add(reader.read(
                                path.getKey().substring(ROOT.length()), method.getKey(), method.getValue()));
                    }
                }));
        if (!reader.unknown.isEmpty()) {
            throw new IllegalStateException("ids of what? " + reader.unknown);
        }
        return all;
    }

    private Operation read(String path, String method, JsonNode says) {
        String id = says.path("operationId").asText();
        List<IdPlace> places = new ArrayList<>();
        Map<String, String> needed = new LinkedHashMap<>();
        List<String> filters = new ArrayList<>();
        for (JsonNode parameter : says.path("parameters")) {
            String name = parameter.path("name").asText();
            String in = parameter.path("in").asText();
            boolean isId = isId(parameter.path("schema"));
            if (in.equals("path") && isId) {
                places.add(new IdPlace(In.path, name, kindInPath(path, name)));
            } else if (in.equals("query") && isId) {
                places.add(new IdPlace(In.query, name, kindNamed(id, name)));
            } else if (in.equals("query")) {
                filters.add(name);
            }
            if (in.equals("path") && !isId
                    || in.equals("query")
                            && (parameter.path("required").asBoolean()
                                    || kinds.containsKey("say." + id + "." + name))) {
                needed.put(
                        name,
                        said(id + "." + name, name, parameter.path("example").asText()));
            }
        }
        JsonNode content = says.path("requestBody").path("content");
        JsonNode body = content.path("application/json").path("example");
        if (body.isObject()) {
            body = adapted(id, (ObjectNode) body.deepCopy());
            idsIn(id, body, "", places);
        }
        String media = content.isMissingNode() ? null : content.fieldNames().next();
        return new Operation(
                id,
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                places,
                needed,
                filters,
                body.isMissingNode() ? null : body,
                content.has("application/json") ? "application/json" : content.has("image/png") ? "image/png" : media,
                success(says.path("responses")));
    }

    private static JsonNode success(JsonNode responses) {
        for (String status : List.of("200", "201")) {
            JsonNode example = responses
                    .path(status)
                    .path("content")
                    .path("application/json")
                    .path("example");
            if (!example.isMissingNode()) {
                return example;
            }
        }
        return null;
    }

    private boolean isId(JsonNode schema) {
        return schema.path("$ref").asText().endsWith("/UUID")
                || schema.path("format").asText().equals("uuid");
    }

    private String said(String exact, String name, String example) {
        return kinds.getProperty("say." + exact, kinds.getProperty("say." + name, example));
    }

    /** What bodies.properties has otherwise: a field to leave out (null) or to say otherwise. */
    private JsonNode adapted(String operation, ObjectNode body) {
        String line = bodies.getProperty(operation);
        if (line != null) {
            try {
                JSON.readTree(line).properties().forEach(field -> {
                    if (field.getValue().isNull()) {
                        body.remove(field.getKey());
                    } else {
                        body.set(field.getKey(), field.getValue());
                    }
                });
            } catch (IOException broken) {
                throw new IllegalStateException(operation + " in bodies.properties", broken);
            }
        }
        return body;
    }

    private void idsIn(String operation, JsonNode node, String pointer, List<IdPlace> places) {
        if (node.isTextual() && node.asText().equals(EXAMPLE_ID)) {
            String name = pointer.replaceAll("/\\d+", "");
            name = name.substring(name.lastIndexOf('/') + 1);
            places.add(new IdPlace(
                    In.body, pointer, pointer.equals("/id") ? IdPlace.NOTHING_YET : kindNamed(operation, name)));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> idsIn(operation, field.getValue(), pointer + "/" + field.getKey(), places));
        } else {
            for (int i = 0; i < node.size(); i++) {
                idsIn(operation, node.get(i), pointer + "/" + i, places);
            }
        }
    }

    private String kindInPath(String path, String name) {
        String before = path.substring(1, path.indexOf("{" + name) - 1);
        String outer = before.replaceAll("/\\{[^}]+}", "");
        String last = before.substring(before.lastIndexOf('/') + 1);
        for (String key : new String[] {outer + "/{" + name + "}", outer, last + "/{" + name + "}", last}) {
            String kind = kinds.getProperty(key);
            if (kind != null) {
                return kind;
            }
        }
        return known(path, singular(last));
    }

    private String kindNamed(String operation, String name) {
        String bare = name.replaceAll("Ids?$", "");
        for (String key : new String[] {operation + "." + name, operation + "." + bare, name, bare}) {
            String kind = kinds.getProperty(key);
            if (kind != null) {
                return kind;
            }
        }
        return known(operation + "." + name, singular(bare));
    }

    private String known(String where, String kind) {
        if (!world.knows(kind)) {
            unknown.add(where);
        }
        return kind;
    }

    private static String singular(String plural) {
        String one = plural.replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('-', '_');
        return one.replaceAll("ies$", "y").replaceAll("ches$", "ch").replaceAll("(?<!s)s$", "");
    }

    static Properties resource(String name) throws IOException {
        Properties said = new Properties();
        try (var in = new InputStreamReader(Operations.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            said.load(in);
        }
        return said;
    }
}
