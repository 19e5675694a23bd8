package org.aftercare.input;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation of the API's document.
 *
 * @param path with its places, such as /api/v1/tickets/{id}
 * @param bodies media type to schema; empty where nothing is sent
 * @param example of its JSON body; missing node where there is none
 * @param answers successful status to media type to schema
 * @param refusals the statuses the document names for refusing
 */
record ApiOperation(
        String id,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, JsonNode> bodies,
        JsonNode example,
        Map<Integer, Map<String, JsonNode>> answers,
        Set<Integer> refusals,
        boolean bodyNeeded,
        boolean isPublic) {
    static final String JSON = "application/json";

    /** @param in path, query, header or cookie */
    record Parameter(String name, String in, boolean required, JsonNode schema, JsonNode example) {}

    boolean reads() {
        return method.equals("GET");
    }

    boolean takesJson() {
        return bodies.containsKey(JSON);
    }

    JsonNode form() {
        return bodies.get(JSON);
    }

    List<Parameter> in(String place) {
        return parameters.stream().filter(one -> one.in().equals(place)).toList();
    }

    boolean takes(String header) {
        return parameters.stream().anyMatch(one -> one.name().equalsIgnoreCase(header));
    }
}
