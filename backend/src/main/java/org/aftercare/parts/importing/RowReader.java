package org.aftercare.parts.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.aftercare.parts.Part;

/** Reads the cells of one row; collects everything that is wrong with them instead of stopping at the first. */
final class RowReader {
    private static final Map<String, Part.Kind> KINDS = Map.ofEntries(
            Map.entry("配件", Part.Kind.part),
            Map.entry("备件", Part.Kind.part),
            Map.entry("part", Part.Kind.part),
            Map.entry("耗材", Part.Kind.consumable),
            Map.entry("consumable", Part.Kind.consumable),
            Map.entry("工具", Part.Kind.tool),
            Map.entry("tool", Part.Kind.tool),
            Map.entry("旧件", Part.Kind.old_part),
            Map.entry("old part", Part.Kind.old_part),
            Map.entry("old_part", Part.Kind.old_part));

    private static final Set<String> YES = Set.of("是", "y", "yes", "1", "true", "√");
    private static final Set<String> NO = Set.of("否", "n", "no", "0", "false", "");
    private static final BigDecimal MOST_MONEY = new BigDecimal("9999999999.99");
    private static final int MOST_PIECES = 100_000_000;

    private final Sheet.Row row;
    final List<WrongCell> wrong = new ArrayList<>();

    RowReader(Sheet.Row row) {
        this.row = row;
    }

    ListedPart part() {
        return new ListedPart(
                text(Column.code, 60),
                text(Column.name, 200),
                text(Column.spec, 200),
                text(Column.unit, 20),
                kind(),
                row.cell(Column.barcode).isEmpty() ? null : text(Column.barcode, 60),
                yes(Column.old_for_new),
                text(Column.storage_need, 200),
                whole(Column.min_stock),
                money(Column.price, 2),
                text(Column.supplier, 200));
    }

    Integer whole(Column column) {
        BigDecimal number = number(column);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return error(column, "not-whole");
        }
        if (number.signum() < 0) {
            return error(column, "negative");
        }
        return number.compareTo(BigDecimal.valueOf(MOST_PIECES)) > 0 ? error(column, "too-large") : number.intValue();
    }

    BigDecimal money(Column column, int decimals) {
        BigDecimal number = number(column);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0) {
            return error(column, "negative");
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            return error(column, "too-many-decimals", decimals);
        }
        return number.compareTo(MOST_MONEY) > 0 ? error(column, "too-large") : number;
    }

    <T> T error(Column column, String reason, Object... args) {
        wrong.add(WrongCell.of(column, reason, args));
        return null;
    }

    private String text(Column column, int longest) {
        String cell = row.cell(column);
        if (column.needed && cell.isEmpty()) {
            error(column, "missing");
        } else if (cell.length() > longest) {
            error(column, "too-long", longest);
        }
        return cell;
    }

    private Part.Kind kind() {
        String cell = row.cell(Column.kind).toLowerCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return Part.Kind.part;
        }
        Part.Kind kind = KINDS.get(cell);
        return kind == null ? error(Column.kind, "kind-unknown", row.cell(Column.kind)) : kind;
    }

    private boolean yes(Column column) {
        String cell = row.cell(column).toLowerCase(Locale.ROOT);
        if (!YES.contains(cell) && !NO.contains(cell)) {
            error(column, "yes-or-no", row.cell(column));
        }
        return YES.contains(cell);
    }

    private BigDecimal number(Column column) {
        String cell = row.cell(column)
                .replace(",", "")
                .replace("¥", "")
                .replace("￥", "")
                .strip();
        if (cell.isEmpty()) {
            return null;
        }
        // A number as people write it; "1e999999999" would take the machine a while.
        if (cell.length() > 24 || !cell.matches("[+-]?\\d+(\\.\\d+)?")) {
            return error(column, "not-a-number", row.cell(column));
        }
        return new BigDecimal(cell);
    }
}
