package org.aftercare.input;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values that a field should not have, or that lie on the edge of what it may have. */
final class BadValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG = 10_000;
    private static final int HUGE = 200_000;
    private static final int MANY = 3_000;

    /** @param raw written as it is instead of the value; null: the value is written */
    record Bad(String kind, JsonNode value, String raw) {}

    private final ApiContract contract;
    private final KnownRecords known;

    BadValues(ApiContract contract, KnownRecords known) {
        this.contract = contract;
        this.known = known;
    }

    Bad of(JsonNode said, JsonNode good, Random dice) {
        JsonNode schema = contract.resolved(said);
        if (dice.nextInt(4) == 0) {
            return ofAnotherType(good, dice);
        }
        if (schema.has("enum")) {
            return constant(schema, dice);
        }
        return switch (schema.path("type").asText("")) {
            case "string" -> text(schema, dice);
            case "integer", "number" -> number(schema, dice);
            case "array" -> list(schema, good, dice);
            case "object" -> new Bad("empty object", JSON.objectNode(), null);
            default -> ofAnotherType(good, dice);
        };
    }

    private static Bad bad(String kind, JsonNode value) {
        return new Bad(kind, value, null);
    }

    private static Bad raw(String kind, String text) {
        return new Bad(kind, JSON.nullNode(), text);
    }

    private Bad ofAnotherType(JsonNode good, Random dice) {
        List<Bad> all = new ArrayList<>(List.of(
                bad("null", JSON.nullNode()),
                bad("true", JSON.booleanNode(true)),
                bad("zero", JSON.numberNode(0)),
                bad("minus one", JSON.numberNode(-1)),
                bad("fraction", JSON.numberNode(new BigDecimal("1.5"))),
                bad("word", JSON.textNode("word")),
                bad("empty text", JSON.textNode("")),
                bad("number as text", JSON.textNode("5")),
                bad("true as text", JSON.textNode("true")),
                bad("list", JSON.arrayNode()),
                bad("object", JSON.objectNode().put("a", 1)),
                bad("class name", JSON.objectNode().put("@class", "java.net.URL")),
                raw("NaN", "NaN"),
                raw("deep list", "[".repeat(2000) + "]".repeat(2000))));
        if (good != null) {
            ArrayNode within = JSON.arrayNode().add(good);
            all.add(bad("in a list", within));
            all.add(bad("as text", JSON.textNode(good.asText())));
        }
        return all.get(dice.nextInt(all.size()));
    }

    private static Bad constant(JsonNode schema, Random dice) {
        String first = schema.get("enum").get(0).asText();
        return switch (dice.nextInt(4)) {
            case 0 -> bad("another case", JSON.textNode(first.toUpperCase(java.util.Locale.ROOT)));
            case 1 -> bad("position of a constant", JSON.numberNode(0));
            case 2 -> bad("position as text", JSON.textNode("0"));
            default -> bad("no constant", JSON.textNode("no_such_constant"));
        };
    }

    private Bad text(JsonNode schema, Random dice) {
        String format = schema.path("format").asText();
        if (!format.isEmpty() && dice.nextInt(3) > 0) {
            Nasty.Text text = switch (format) {
                case "date" -> Nasty.one(Nasty.DATES, dice);
                case "date-time" -> Nasty.one(Nasty.INSTANTS, dice);
                case "uuid" ->
                    dice.nextBoolean()
                            ? new Nasty.Text("another record's id", known.anyId(dice))
                            : Nasty.one(Nasty.IDS, dice);
                default -> new Nasty.Text("hour that is not", dice.nextBoolean() ? "24:00" : "25:61");
            };
            return bad(text.kind(), JSON.textNode(text.text()));
        }
        int most = schema.path("maxLength").asInt(0);
        if (most > 0 && dice.nextInt(5) == 0) {
            return switch (dice.nextInt(4)) {
                case 0 -> bad("longest", JSON.textNode("长".repeat(most)));
                case 1 -> bad("one too long", JSON.textNode("长".repeat(most + 1)));
                case 2 -> bad("longest in four bytes", JSON.textNode("😀".repeat(most)));
                default -> bad("blanks", JSON.textNode(" ".repeat(most)));
            };
        }
        return switch (dice.nextInt(20)) {
            case 0 -> bad("long", JSON.textNode("长".repeat(LONG)));
            case 1 -> bad("huge", JSON.textNode("x".repeat(HUGE)));
            default -> {
                Nasty.Text nasty = Nasty.text(dice);
                yield bad(nasty.kind(), JSON.textNode(nasty.text()));
            }
        };
    }

    private static Bad number(JsonNode schema, Random dice) {
        List<Bad> all = new ArrayList<>(List.of(
                bad("beyond int", JSON.numberNode(1L << 31)),
                bad("least int", JSON.numberNode(Integer.MIN_VALUE)),
                bad("most int", JSON.numberNode(Integer.MAX_VALUE)),
                bad("most long", JSON.numberNode(Long.MAX_VALUE)),
                bad("beyond long", JSON.numberNode(BigInteger.TWO.pow(64))),
                bad("minus one", JSON.numberNode(-1)),
                bad("small fraction", JSON.numberNode(new BigDecimal("0.001"))),
                bad("many digits", JSON.numberNode(new BigDecimal("9".repeat(40) + ".99"))),
                raw("minus zero", "-0"),
                raw("out of every range", "1e400"),
                raw("huge exponent", "1e999999999"),
                raw("tiny exponent", "1e-999999999"),
                raw("digits without end", "9".repeat(5000)),
                raw("plus", "+1"),
                raw("octal", "017"),
                raw("hexadecimal", "0x11")));
        for (String edge : List.of("minimum", "maximum", "exclusiveMinimum")) {
            if (schema.has(edge)) {
                BigDecimal at = schema.get(edge).decimalValue();
                all.add(bad(edge, JSON.numberNode(at)));
                all.add(bad("below " + edge, JSON.numberNode(at.subtract(BigDecimal.ONE))));
                all.add(bad("above " + edge, JSON.numberNode(at.add(BigDecimal.ONE))));
            }
        }
        return all.get(dice.nextInt(all.size()));
    }

    private static Bad list(JsonNode schema, JsonNode good, Random dice) {
        ArrayNode many = JSON.arrayNode();
        JsonNode item = good != null && good.size() > 0 ? good.get(0) : JSON.textNode("x");
        return switch (dice.nextInt(5)) {
            case 0 -> bad("empty list", many);
            case 1 -> bad("list of null", many.addNull());
            case 2 -> bad("twice the same", many.add(item).add(item));
            case 3 -> {
                for (int i = 0; i <= schema.path("maxItems").asInt(MANY); i++) {
                    many.add(item);
                }
                yield bad("too many", many);
            }
            default -> bad("list in a list", many.add(JSON.arrayNode().add(item)));
        };
    }

    /** Fields that a form does not have: what views show, what tables hold, what frameworks read. */
    static Bad unknown(ObjectNode into, JsonNode schema, Random dice) {
        List<String> names = List.of(
                "version",
                "status",
                "createdAt",
                "branchId",
                "roles",
                "active",
                "approvedBy",
                "number",
                "passwordHash",
                "headOffice",
                "isAdmin",
                "__proto__",
                "constructor",
                "@type",
                "class",
                "id",
                "closedAt",
                "amount");
        String name = names.get(dice.nextInt(names.size()));
        if (schema.path("properties").has(name) || !schema.has("properties")) {
            name = "zq81";
        }
        into.set(name, dice.nextBoolean() ? JSON.textNode("administrator") : JSON.numberNode(1));
        return bad("unknown field " + name, into);
    }
}
