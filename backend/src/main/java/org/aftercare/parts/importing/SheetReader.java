package org.aftercare.parts.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.aftercare.kernel.Problem;

/** Finds the columns of a spreadsheet by their headings. */
final class SheetReader {
    private SheetReader() {}

    /** @throws Problem 400 naming every column that is missing or there twice; 413, 415 as {@link SheetFile} */
    static Sheet read(byte[] bytes) {
        List<SheetFile.Line> lines = SheetFile.read(bytes);
        if (lines.isEmpty()) {
            throw Problem.of(415, "not-a-sheet");
        }
        Map<Integer, Column> columns = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        List<Problem.Field> wrong = new ArrayList<>();
        List<String> headings = lines.get(0).cells();
        for (int i = 0; i < headings.size(); i++) {
            Column column = Column.headed(headings.get(i));
            if (column == null) {
                if (!headings.get(i).isBlank()) {
                    unknown.add(headings.get(i).strip());
                }
            } else if (columns.containsValue(column)) {
                wrong.add(new Problem.Field(column.name(), "column-twice", null, column.headings.get(0)));
            } else {
                columns.put(i, column);
            }
        }
        for (Column column : Column.values()) {
            if (column.needed && !columns.containsValue(column)) {
                wrong.add(new Problem.Field(column.name(), "column-missing", null, column.headings.get(0)));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (SheetFile.Line line : lines.subList(1, lines.size())) {
            rows.add(row(line, columns));
        }
        if (rows.isEmpty()) {
            throw Problem.of(415, "sheet-empty");
        }
        return new Sheet(rows, unknown);
    }

    private static Sheet.Row row(SheetFile.Line line, Map<Integer, Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        columns.forEach((i, column) -> {
            String cell = i < line.cells().size() ? line.cells().get(i).strip() : "";
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        return new Sheet.Row(line.number(), cells);
    }
}
