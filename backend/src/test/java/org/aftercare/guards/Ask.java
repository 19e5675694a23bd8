package org.aftercare.guards;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.aftercare.guards.Operation.IdPlace;
import org.aftercare.guards.Operation.In;

/**
 * One request.
 *
 * @param by whose token it bears; null: nobody's
 * @param body bytes, or null
 */
record Ask(Operation operation, String by, String url, byte[] body) {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==");

    /**
     * @param ids what stands in each place; a place of a query that is not in it is left out
     * @param more further query parameters
     */
    static Ask of(Operation operation, String by, Map<IdPlace, UUID> ids, Map<String, String> more) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        JsonNode body = operation.body() == null ? null : operation.body().deepCopy();
        for (IdPlace place : operation.places()) {
            UUID id = ids.get(place);
            if (id == null) {
                continue;
            }
            if (place.in() == In.path) {
                path = path.replace("{" + place.name() + "}", id.toString());
            } else if (place.in() == In.query) {
                query.add(place.name() + "=" + id);
            } else {
                put(body, JsonPointer.compile(place.name()), id);
            }
        }
        for (Map.Entry<String, String> one : operation.needed().entrySet()) {
            if (path.contains("{" + one.getKey() + "}")) {
                path = path.replace("{" + one.getKey() + "}", encoded(one.getValue()));
            } else if (!more.containsKey(one.getKey())
                    && query.stream().noneMatch(said -> said.startsWith(one.getKey() + "="))) {
                query.add(one.getKey() + "=" + encoded(one.getValue()));
            }
        }
        more.forEach((name, value) -> query.add(name + "=" + encoded(value)));
        byte[] sent = body != null
                ? body.toString().getBytes(StandardCharsets.UTF_8)
                : operation.media() == null ? null : PICTURE;
        return new Ask(operation, by, path + (query.isEmpty() ? "" : "?" + String.join("&", query)), sent);
    }

    Ask by(String another) {
        return new Ask(operation, another, url, body);
    }

    private static void put(JsonNode body, JsonPointer at, UUID id) {
        JsonNode holder = body.at(at.head());
        String last = at.last().getMatchingProperty();
        if (holder instanceof ObjectNode object) {
            object.put(last, id.toString());
        } else if (holder instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), array.textNode(id.toString()));
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return operation.id() + " by " + by + ": " + operation.method() + " " + url
                + (body == null || operation.body() == null ? "" : " " + new String(body, StandardCharsets.UTF_8));
    }
}
