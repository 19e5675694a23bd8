package org.aftercare.input;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Well-meant requests: about records that exist, by somebody who may, with what the record shows now as what is sent. */
final class GoodRequests {
    /** What a path's secret word or code opens. */
    private static final Map<String, String> BY_LINK = Map.of(
            "follow", "ticket",
            "cards", "survey_card",
            "surveys", "survey_sheet",
            "items", "item_receipt",
            "complaints", "complaint",
            "fault-reports", "fault_report",
            "certificates", "warranty_certificate",
            "scan", "part",
            "area-kinds", "area_kind");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KnownRecords known;
    private final GoodValues values;
    private final People people;
    /** Asks for a path as somebody. */
    private final BiFunction<String, String, Answer> ask;

    private final Map<String, ApiOperation> reading = new HashMap<>();

    GoodRequests(
            ApiContract contract,
            KnownRecords known,
            GoodValues values,
            People people,
            BiFunction<String, String, Answer> ask) {
        this.known = known;
        this.values = values;
        this.people = people;
        this.ask = ask;
        contract.operations.stream().filter(ApiOperation::reads).forEach(one -> reading.put(one.path(), one));
    }

    Draft of(ApiOperation operation, Random dice) {
        Draft draft = new Draft(operation);
        draft.who = people.whoMay(operation, dice);
        draft.path = path(operation, dice);
        draft.headers.put("Accept-Language", dice.nextBoolean() ? "en" : "zh-CN");
        for (ApiOperation.Parameter parameter : operation.in("query")) {
            if (parameter.required() || dice.nextInt(10) < 3) {
                draft.query.add(parameter.name() + "=" + encoded(value(parameter, dice)));
            }
        }
        if (operation.takesJson()) {
            draft.headers.put("Content-Type", ApiOperation.JSON);
            draft.body = BodySpoiler.bytes(form(draft, dice));
        } else if (!operation.bodies().isEmpty()) {
            String type = operation.bodies().keySet().stream()
                    .skip(dice.nextInt(operation.bodies().size()))
                    .findFirst()
                    .orElseThrow();
            draft.headers.put("Content-Type", type);
            draft.body = Files.good(type);
        }
        if (operation.takes("Idempotency-Key") && dice.nextInt(5) == 0) {
            draft.headers.put("Idempotency-Key", "key-" + dice.nextInt(1_000_000_000));
        }
        return draft;
    }

    /** Of a record that can be read: what it shows, and under which version. */
    ObjectNode form(Draft draft, Random dice) {
        ApiOperation operation = draft.operation;
        if (operation.takes("If-Match") && reading.containsKey(operation.path()) && dice.nextInt(4) > 0) {
            Answer view = ask.apply(draft.path, draft.who);
            if (view.accepted() && view.headers().containsKey("etag")) {
                draft.headers.put("If-Match", view.headers().get("etag"));
                return values.filledFrom(read(view), operation.form(), dice);
            }
        }
        JsonNode form = values.of(operation.form(), "", operation.example(), dice);
        return form.isObject() ? (ObjectNode) form : JSON.createObjectNode();
    }

    String value(ApiOperation.Parameter parameter, Random dice) {
        JsonNode value = values.of(parameter.schema(), parameter.name(), parameter.example(), dice);
        return value.isArray() ? value.path(0).asText() : value.asText();
    }

    private String path(ApiOperation operation, Random dice) {
        String[] segments = operation.path().split("/");
        JsonNode child = MissingNode.getInstance();
        for (int i = segments.length - 1; i > 0; i--) {
            String segment = segments[i];
            if (!segment.startsWith("{")) {
                continue;
            }
            String name = segment.substring(1, segment.indexOf('}'));
            String rest = segment.substring(segment.indexOf('}') + 1);
            Placed placed = place(operation, name, segments[i - 1], i > 3 ? segments[i - 3] : "", child, dice);
            segments[i] = encoded(placed.value()) + rest;
            child = placed.row();
        }
        return String.join("/", segments);
    }

    /** @param row it was taken from, so that what belongs to it is asked for under it; or a missing node */
    private record Placed(String value, JsonNode row) {}

    private Placed place(
            ApiOperation operation, String name, String before, String above, JsonNode child, Random dice) {
        ApiOperation.Parameter parameter = operation.in("path").stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        boolean isId = parameter.schema().path("$ref").asText().endsWith("/UUID");
        if (!isId && !BY_LINK.containsKey(before)) {
            return new Placed(value(parameter, dice), MissingNode.getInstance());
        }
        String table = isId ? known.table(name.equals("id") ? before : name) : BY_LINK.get(before);
        if (isId && known.table(above + "_" + before) != null && !above.isEmpty()) {
            table = known.table(above + "_" + before);
        }
        if (child.has(table + "_id")) {
            return new Placed(child.get(table + "_id").asText(), MissingNode.getInstance());
        }
        JsonNode row = table == null ? MissingNode.getInstance() : known.row(table, dice);
        if (isId) {
            String id = row.path("id").asText(new UUID(dice.nextLong(), dice.nextLong()).toString());
            return new Placed(id, row);
        }
        for (String column : List.of(name, "follow_token", "number", "code")) {
            if (row.path(column).isTextual()) {
                return new Placed(row.get(column).asText(), row);
            }
        }
        return new Placed("nobody-knows-this-one", row);
    }

    private static JsonNode read(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (java.io.IOException broken) {
            return MissingNode.getInstance();
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
