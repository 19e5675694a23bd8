package org.aftercare.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.aftercare.input.Asked.Must;

/** Makes one thing of a good JSON body bad, or the whole body. */
final class BodySpoiler {
    private static final String RAW = "zq81-raw";
    /** Lone surrogates can only be sent spelled out. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final ObjectMapper PLAIN = new ObjectMapper();

    record Spoiled(String kind, byte[] body, Must must) {}

    /** A place in a body: the field of an object, or an item of a list. */
    private record Place(JsonNode parent, String field, int index, JsonNode schema, String shown) {
        JsonNode now() {
            return field != null ? parent.get(field) : parent.get(index);
        }

        void set(JsonNode value) {
            if (field != null) {
                ((ObjectNode) parent).set(field, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }
    }

    private final ApiContract contract;
    private final SchemaFit fit;
    private final BadValues values;

    BodySpoiler(ApiContract contract, SchemaFit fit, BadValues values) {
        this.contract = contract;
        this.fit = fit;
        this.values = values;
    }

    /** @param good is changed */
    Spoiled spoil(ApiOperation operation, ObjectNode good, Random dice) {
        JsonNode form = operation.form();
        List<Place> places = new ArrayList<>();
        collect(contract.resolved(form), good, "", places);
        int way = dice.nextInt(20);
        if (way < 3 || places.isEmpty()) {
            return spoilWhole(operation, good, dice);
        }
        if (way < 5) {
            List<ObjectNode> objects = new ArrayList<>(List.of(good));
            List<JsonNode> schemas = new ArrayList<>(List.of(contract.resolved(form)));
            places.stream().filter(place -> place.now() instanceof ObjectNode).forEach(place -> {
                objects.add((ObjectNode) place.now());
                schemas.add(contract.resolved(place.schema()));
            });
            int which = dice.nextInt(objects.size());
            String kind = BadValues.unknown(objects.get(which), schemas.get(which), dice)
                    .kind();
            return new Spoiled(kind, bytes(good), fits(form, good) ? Must.BE_ANSWERED : Must.BE_REFUSED_AS_UNKNOWN);
        }
        Place place = places.get(dice.nextInt(places.size()));
        if (way == 5 && place.field() != null) {
            ((ObjectNode) place.parent()).remove(place.field());
            return new Spoiled(place.shown() + " missing", bytes(good), must(form, good));
        }
        BadValues.Bad bad = values.of(place.schema(), place.now(), dice);
        String kind = place.shown() + " " + bad.kind();
        if (bad.raw() != null) {
            place.set(PLAIN.getNodeFactory().textNode(RAW));
            String text = text(good).replace("\"" + RAW + "\"", bad.raw());
            return new Spoiled(kind, text.getBytes(StandardCharsets.UTF_8), Must.BE_ANSWERED);
        }
        place.set(bad.value());
        boolean typed = bad.value().isTextual()
                && isTyped(place.schema(), bad.value().asText().trim());
        return new Spoiled(kind, bytes(good), typed ? Must.BE_ANSWERED : must(form, good));
    }

    /** As it was typed into a box: nothing at all, where nothing is needed; and what is no text, in quotes. */
    private boolean isTyped(JsonNode schema, String text) {
        return text.isEmpty()
                || switch (contract.resolved(schema).path("type").asText()) {
                    case "integer", "number" -> text.matches("[-+]?[0-9.]+");
                    case "boolean" -> text.matches("(?i)true|false");
                    default -> false;
                };
    }

    private Must must(JsonNode form, JsonNode body) {
        return fits(form, body) ? Must.BE_ANSWERED : Must.BE_REFUSED;
    }

    private boolean fits(JsonNode form, JsonNode body) {
        return fit.faults(form, body).isEmpty();
    }

    private void collect(JsonNode schema, JsonNode value, String at, List<Place> places) {
        // A form may also be nothing.
        JsonNode fields = value.isObject()
                ? schema.path("properties")
                : PLAIN.getNodeFactory().missingNode();
        fields.properties().forEach(property -> {
            String shown = at + "/" + property.getKey();
            places.add(new Place(value, property.getKey(), -1, property.getValue(), shown));
            JsonNode now = value.get(property.getKey());
            if (now != null) {
                collect(contract.resolved(property.getValue()), now, shown, places);
            }
        });
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                places.add(new Place(value, null, i, schema.path("items"), at + "[]"));
                collect(contract.resolved(schema.path("items")), value.get(i), at + "[]", places);
            }
        }
    }

    private Spoiled spoilWhole(ApiOperation operation, ObjectNode good, Random dice) {
        String text = text(good);
        Must without = operation.bodyNeeded() ? Must.BE_REFUSED : Must.BE_ANSWERED;
        record Whole(String kind, String text, Must must) {}
        List<Whole> ways = List.of(
                new Whole("no body", "", without),
                new Whole("null", "null", without),
                new Whole("list instead of an object", "[]", Must.BE_REFUSED),
                new Whole("object in a list", "[" + text + "]", Must.BE_REFUSED),
                new Whole("text instead of an object", "\"x\"", Must.BE_REFUSED),
                new Whole("number instead of an object", "0", Must.BE_REFUSED),
                new Whole("broken off", text.substring(0, text.length() / 2), Must.BE_REFUSED),
                new Whole("something after the end", text + " {\"a\":1}", Must.BE_REFUSED),
                new Whole("brackets that do not close", text + "}}", Must.BE_REFUSED),
                new Whole("comment", "/* */" + text, Must.BE_REFUSED),
                new Whole("single quotes", "{'a':1}", Must.BE_REFUSED),
                new Whole("comma too much", text.length() > 2 ? text.replaceFirst("}$", ",}") : "{,}", Must.BE_REFUSED),
                new Whole("twice the same name", text.replaceFirst("\\{", "{\"zq\":1,\"zq\":2,"), Must.BE_ANSWERED),
                new Whole("deep", "{\"a\":".repeat(3000) + "1" + "}".repeat(3000), Must.BE_REFUSED),
                new Whole("deep and broken off", "[".repeat(100_000), Must.BE_REFUSED),
                new Whole("long name", "{\"" + "n".repeat(100_000) + "\":1}", Must.BE_REFUSED),
                new Whole("mark before it", "\ufeff" + text, Must.BE_ANSWERED),
                new Whole("form fields", "a=1&b=2", Must.BE_REFUSED),
                new Whole("XML", "<a/>", Must.BE_REFUSED),
                new Whole("empty object", "{}", must(operation.form(), PLAIN.createObjectNode())));
        int which = dice.nextInt(ways.size() + 3);
        if (which < ways.size()) {
            Whole way = ways.get(which);
            return new Spoiled(way.kind(), way.text().getBytes(StandardCharsets.UTF_8), way.must());
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (which - ways.size()) {
            case 0 -> {
                byte[] invalid = ("{\"a\":\"" + "?\"}").getBytes(StandardCharsets.UTF_8);
                invalid[6] = (byte) 0xff;
                yield new Spoiled("bytes that are no UTF-8", invalid, Must.BE_REFUSED);
            }
            case 1 -> new Spoiled("UTF-16", text.getBytes(StandardCharsets.UTF_16), Must.BE_ANSWERED);
            default -> {
                byte[] noise = new byte[Math.max(16, bytes.length)];
                dice.nextBytes(noise);
                yield new Spoiled("noise", noise, Must.BE_REFUSED);
            }
        };
    }

    static byte[] bytes(JsonNode body) {
        return text(body).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(JsonNode body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
