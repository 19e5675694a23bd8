package org.aftercare.parts.importing;

import java.util.List;
import java.util.Map;

/**
 * A spreadsheet by its columns.
 *
 * @param unknown headings that mean nothing here; their columns are passed over
 */
record Sheet(List<Row> rows, List<String> unknown) {
    /** @param number as the spreadsheet counts, its heading being row 1; @param cells without blank ones */
    record Row(int number, Map<Column, String> cells) {
        String cell(Column column) {
            return cells.getOrDefault(column, "");
        }
    }
}
