package org.aftercare.parts.importing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.aftercare.parts.importing.Catalog.Known;
import org.aftercare.parts.importing.Catalog.Opening;
import org.aftercare.parts.importing.CheckedRow.Verdict;

/** What would become of each row of a list: nothing is changed by it, and nothing wrong is kept quiet. */
final class ListCheck {
    private final Catalog there;
    private final boolean hasStore;
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> barcodes = new HashMap<>();

    ListCheck(Catalog there, boolean hasStore) {
        this.there = there;
        this.hasStore = hasStore;
    }

    List<CheckedRow> all(Sheet sheet) {
        return sheet.rows().stream().map(this::check).toList();
    }

    private CheckedRow check(Sheet.Row row) {
        RowReader reader = new RowReader(row);
        ListedPart part = reader.part();
        Integer quantity = reader.whole(Column.quantity);
        BigDecimal unitCost = reader.money(Column.unit_cost, 4);
        Known known = there.parts().get(part.code());
        onceOnly(row, part, reader);
        UUID bin = bin(row, reader);
        boolean opening = quantity != null && quantity > 0;
        if (opening && !hasStore) {
            reader.error(Column.quantity, "store-missing");
        } else if (opening && unitCost == null && row.cell(Column.unit_cost).isEmpty()) {
            reader.error(Column.unit_cost, "missing");
        }
        if (opening && known != null && there.stock().containsKey(known.id())) {
            Opening before = there.stock().get(known.id());
            opening = false;
            if (before.quantity() != quantity
                    || unitCost != null
                            && before.unitCost() != null
                            && before.unitCost().compareTo(unitCost) != 0) {
                reader.error(Column.quantity, "stock-there");
            }
        }
        if (!reader.wrong.isEmpty()) {
            return new CheckedRow(
                    row.number(), Verdict.wrong, row.cells(), reader.wrong, null, null, null, null, null, null);
        }
        boolean moves = known != null && bin != null && !bin.equals(known.binId());
        boolean differs = known != null && (known.retired() || !part.isAs(known.part()));
        Verdict verdict = known == null ? Verdict.added : differs || moves || opening ? Verdict.changed : Verdict.same;
        return new CheckedRow(
                row.number(),
                verdict,
                row.cells(),
                List.of(),
                part,
                known == null ? null : known.id(),
                differs ? known.part() : null,
                bin,
                opening ? quantity : null,
                opening ? unitCost : null);
    }

    private void onceOnly(Sheet.Row row, ListedPart part, RowReader reader) {
        Integer first = part.code().isEmpty() ? null : codes.putIfAbsent(part.code(), row.number());
        if (first != null) {
            reader.error(Column.code, "twice", first);
        }
        if (part.barcode() == null) {
            return;
        }
        Integer same = barcodes.putIfAbsent(part.barcode(), row.number());
        String owner = there.barcodes().get(part.barcode());
        if (same != null) {
            reader.error(Column.barcode, "twice", same);
        } else if (owner != null && !owner.equals(part.code())) {
            reader.error(Column.barcode, "taken", owner);
        }
    }

    private UUID bin(Sheet.Row row, RowReader reader) {
        String code = row.cell(Column.bin);
        if (code.isEmpty()) {
            return null;
        }
        if (!hasStore) {
            return reader.error(Column.bin, "store-missing");
        }
        UUID bin = there.bins().get(code);
        return bin == null ? reader.error(Column.bin, "bin-unknown", code) : bin;
    }
}
