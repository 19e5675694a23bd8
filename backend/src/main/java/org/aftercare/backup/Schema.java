package org.aftercare.backup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tables of a database are, asked of the database itself. */
record Schema(Connection connection) {
    private static final String OURS =
            "c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'";

    /** What comes from others is not kept, and a transaction's number means nothing to another server. */
    private static final String COLUMNS = """
            select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
            where %s and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype
            order by c.relname, a.attnum
            """.formatted(OURS);

    private static final String REFERENCES = """
            select format('%%I', c.relname), format('%%I', r.conname), pg_get_constraintdef(r.oid)
            from pg_constraint r join pg_class c on c.oid = r.conrelid where r.contype = 'f' and %s order by 1, 2
            """.formatted(OURS);

    /** Fifteen digits of each row's hash, added up. */
    private static final String CHECKSUM = """
            select count(*), coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint::numeric), 0)
            from (select %s from %s) t
            """;

    /** A reference from one table to another, as it is dropped and made again. */
    record Reference(String table, String name, String definition) {
        String drop() {
            return "alter table " + table + " drop constraint " + name;
        }

        String add() {
            return "alter table " + table + " add constraint " + name + " " + definition;
        }
    }

    record Counted(long rows, BigInteger checksum) {}

    /** Each table with the columns that are kept. */
    Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return tables;
    }

    List<Reference> references() throws SQLException {
        List<Reference> references = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                references.add(new Reference(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return references;
    }

    Counted counted(String table, String columnList) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CHECKSUM.formatted(columnList, quoted(table)))) {
            rows.next();
            BigDecimal sum = rows.getBigDecimal(2);
            return new Counted(rows.getLong(1), sum.toBigIntegerExact());
        }
    }

    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> sequences = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sequencename, last_value from pg_sequences where schemaname = 'public' and last_value is not null order by 1")) {
            while (rows.next()) {
                sequences.put(rows.getString(1), rows.getLong(2));
            }
        }
        return sequences;
    }

    List<Manifest.Migration> migrations() throws SQLException {
        List<Manifest.Migration> done = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select version, checksum from flyway_schema_history where success and version is not null order by installed_rank")) {
            while (rows.next()) {
                done.add(new Manifest.Migration(rows.getString(1), rows.getObject(2, Integer.class)));
            }
        }
        return done;
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
