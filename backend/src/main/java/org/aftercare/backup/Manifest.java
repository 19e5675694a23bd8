package org.aftercare.backup;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds, the last piece of its file.
 *
 * @param format of the file itself
 * @param at the moment whose rows it holds
 * @param migrations that had made the schema, in their order
 * @param sequences and the last number each has given
 */
record Manifest(int format, Instant at, List<Migration> migrations, List<Table> tables, Map<String, Long> sequences) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** @param checksum Flyway's, of its text: one number may have had two texts */
    record Migration(String version, Integer checksum) {}

    /**
     * @param columns those that mean something elsewhere too
     * @param checksum of its rows, in whatever order they lie
     */
    record Table(String name, List<String> columns, long rows, BigInteger checksum) {
        String piece() {
            return "tables/" + name + ".copy";
        }

        String columnList() {
            return String.join(", ", columns.stream().map(Schema::quoted).toList());
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
