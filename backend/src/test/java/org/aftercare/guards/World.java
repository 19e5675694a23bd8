package org.aftercare.guards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

import org.aftercare.TestCompany;

/**
 * One row of every kind in each of two branches, made from what the database says a row needs and from world.properties;
 * each text in it bears its branch's mark. A new table is in it without a line being written.
 */
final class World {
    /**
     * There already, or nobody's business: the company's set-up, the regulations, counters; and a count
     * under way, which would hold everything up.
     */
    private static final Set<String> AS_IT_IS = Set.of(
            "flyway_schema_history",
            "company",
            "branch",
            "person",
            "person_role",
            "person_area",
            "person_skill",
            "service_area",
            "working_calendar",
            "calendar_shift",
            "calendar_day_shift",
            "area_kind",
            "product_model",
            "regulation",
            "article",
            "article_version",
            "rulebook",
            "number_series",
            "repeated_request",
            "signed_in");

    /** A picture of one point. */
    private static final String PICTURE =
            "decode('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000"
                    + "050001a5f645400000000049454e44ae426082', 'hex')";

    private final Connection connection;
    private final Tables tables;
    private final Properties said = Operations.resource("/guards/world.properties");
    private final Properties shared = Operations.resource("/guards/shared.properties");
    private final Map<String, UUID> known = new HashMap<>();

    private World(Connection connection) throws SQLException, IOException {
        this.connection = connection;
        this.tables = Tables.of(connection);
        know("select login, id from person");
        know("select 'article', a.id from article a join regulation r on r.id = a.regulation_id"
                + " where r.code = 'appliance-repair' and a.ref = '1.14'");
        know("select 'regulation', id from regulation where code = 'appliance-repair'");
        known.put("product_model", TestCompany.AIR_CONDITIONER);
        known.put("working_calendar", TestCompany.CALENDAR);
        known.put("service_area bj", TestCompany.DOWNTOWN);
        known.put("service_area tj", TestCompany.TIANJIN_DOWNTOWN);
        known.put("service_area company", TestCompany.DOWNTOWN);
    }

    /** Fails with the names of the tables whose row could not be made: world.properties has a line to learn. */
    static World make(Connection connection) throws SQLException, IOException {
        World world = new World(connection);
        connection.setAutoCommit(true);
        List<String> refused = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (Tables.Table table : world.tables.all()) {
                if (!AS_IT_IS.contains(table.name())) {
                    for (Place place : world.placesOf(table.name())) {
                        try {
                            statement.execute(world.insert(table, place));
                        } catch (SQLException why) {
                            refused.add(table.name() + ": "
                                    + why.getMessage().lines().findFirst().orElse(""));
                        }
                    }
                }
            }
            String more = text("/guards/more.sql");
            for (Place place : List.of(Place.bj, Place.tj)) {
                statement.execute(world.filled(more, place));
                statement.execute("update person set phone = '%1$s', email = '%1$s' where branch_id = '%2$s'"
                        .formatted(place.mark(), place.branch));
            }
            statement.execute("set session_replication_role = origin");
        }
        if (!refused.isEmpty()) {
            throw new IllegalStateException(String.join("\n", refused));
        }
        return world;
    }

    /** True where each branch has its own of this kind, and nobody else's business it is. */
    boolean isOfBranch(String kind) {
        return kind.startsWith("person") || kind.equals("branch") || kind.equals("service_area") || eachHasItsOwn(kind);
    }

    boolean knows(String kind) {
        return tables.has(kind);
    }

    /** The one of this kind, a table's name, in this place. */
    UUID id(String kind, Place place) {
        if (kind.equals("branch")) {
            return place.branch;
        }
        if (kind.startsWith("person")) {
            return person(kind.equals("person") ? "technician" : kind.substring("person.".length()), place);
        }
        Place its = eachHasItsOwn(kind) || kind.equals("service_area") ? place : Place.company;
        UUID there = known.getOrDefault(kind + " " + its, known.get(kind));
        if (there != null) {
            return there;
        }
        Tables.Column key = tables.get(kind).columns().get("id");
        if (key != null) {
            return UUID.nameUUIDFromBytes((kind + "/" + its).getBytes(StandardCharsets.UTF_8));
        }
        // What goes by the id of something else: a call's sheet, a customer's plan.
        Tables.Column first = tables.get(kind).columns().values().iterator().next();
        return id(first.refersTo()[0], place);
    }

    UUID person(String role, Place place) {
        return known.get(role + "." + (place == Place.company ? Place.bj : place));
    }

    private boolean eachHasItsOwn(String table) {
        return tables.isOfBranch(table) && !shared.containsKey(table);
    }

    private List<Place> placesOf(String table) {
        return eachHasItsOwn(table) ? List.of(Place.bj, Place.tj) : List.of(Place.company);
    }

    private String insert(Tables.Table table, Place place) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Tables.Column column : table.columns().values()) {
            String value = value(table, column, place);
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return "insert into %s (%s) values (%s)"
                .formatted(table.name(), String.join(", ", values.keySet()), String.join(", ", values.values()));
    }

    /** As SQL; null where the column may stay as it is. */
    private String value(Tables.Table table, Tables.Column column, Place place) {
        String line = said.getProperty(table.name() + "." + column.name());
        if (line != null) {
            return line.isEmpty() ? null : filled(line, place);
        }
        if (column.name().equals("id") && column.type().equals("uuid")) {
            return quoted(id(table.name(), place));
        }
        if (column.name().equals("branch_id")) {
            return quoted(place.branch);
        }
        if (column.type().equals("text") && table.firstWord(column.name()) == null && column.refersTo() == null) {
            return column.needed() || column.filled() && !table.mayHaveToBeEmpty(column.name())
                    ? quoted(place.mark())
                    : null;
        }
        return column.needed() ? needed(table, column, place) : null;
    }

    private String needed(Tables.Table table, Tables.Column column, Place place) {
        if (column.refersTo() != null) {
            String kind = column.refersTo()[0];
            if (kind.equals("person")) {
                return quoted(person(said.getProperty("person." + column.name(), "supervisor"), place));
            }
            Tables.Column there = tables.get(kind).columns().get(column.refersTo()[1]);
            return there.name().equals("id") ? quoted(id(kind, place)) : value(tables.get(kind), there, place);
        }
        return switch (column.type()) {
            case "text" -> quoted(table.firstWord(column.name()));
            case "uuid" -> quoted(person("supervisor", place));
            case "boolean" -> "false";
            case "date" -> "'2026-03-02'";
            case "timestamp with time zone" -> "'2026-03-02T00:30:00Z'";
            case "time without time zone" -> "'09:00'";
            case "json", "jsonb" -> "'{}'";
            case "bytea" -> PICTURE;
            default -> column.type().endsWith("[]") ? "'{}'" : "1";
        };
    }

    private String filled(String line, Place place) {
        String sql = line.replace("{mark}", place.mark()).replace("{branch}", place.branch.toString());
        var hole = java.util.regex.Pattern.compile("\\{([a-z_2]+)}").matcher(sql);
        return hole.replaceAll(name -> quoted(
                known.containsKey(name.group(1) + ".bj") ? person(name.group(1), place) : id(name.group(1), place)));
    }

    private static String text(String resource) throws IOException {
        try (var in = World.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void know(String sql) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                known.put(rows.getString(1), rows.getObject(2, UUID.class));
            }
        }
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }
}
