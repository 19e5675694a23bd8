package org.aftercare.parts.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Rows;
import org.aftercare.parts.importing.Catalog.Known;
import org.aftercare.parts.importing.Catalog.Opening;

/** Reads what a list is compared with: four statements, however long it is. */
@ApplicationScoped
class CatalogRead {
    private static final UUID NO_STORE = new UUID(0, 0);
    private static final String SAID =
            "(select value from jsonb_array_elements_text(cast(cast(:said as text) as jsonb)))";

    @Inject
    Rows rows;

    private record Bin(String code, UUID id) {}

    private record Barcode(String barcode, String code) {}

    /** @param store where the opening stock lies; null: nowhere */
    Uni<Catalog> of(Sheet sheet, UUID store) {
        UUID where = store == null ? NO_STORE : store;
        return parts(said(sheet, Column.code), where)
                .chain(parts -> barcodes(said(sheet, Column.barcode))
                        .chain(barcodes -> bins(where)
                                .chain(bins -> stock(where).map(stock -> new Catalog(parts, barcodes, bins, stock)))));
    }

    private Uni<Map<String, Known>> parts(Collection<String> codes, UUID store) {
        return rows.read(Known.class, """
                select cast(jsonb_build_object('id', p.id, 'retired', p.retired_at is not null, 'binId', l.bin_id,
                  'part', jsonb_build_object('code', p.code, 'name', p.name, 'spec', p.spec, 'unit', p.unit, 'kind', p.kind,
                    'barcode', p.barcode, 'oldForNew', p.old_for_new, 'storageNeed', p.storage_need, 'minStock', p.min_stock,
                    'price', p.price, 'supplierName', p.supplier_name)) as text)
                from part p left join stock_place l on l.part_id = p.id and l.store_id = :store
                where p.code in %s
                """.formatted(SAID), Map.of("said", rows.json(codes), "store", store))
                .map(found -> found.stream()
                        .collect(Collectors.toMap(known -> known.part().code(), Function.identity())));
    }

    private Uni<Map<String, String>> barcodes(Collection<String> barcodes) {
        return rows.read(
                        Barcode.class,
                        "select cast(jsonb_build_object('barcode', barcode, 'code', code) as text) from part where barcode in "
                                + SAID,
                        Map.of("said", rows.json(barcodes)))
                .map(found -> found.stream().collect(Collectors.toMap(Barcode::barcode, Barcode::code)));
    }

    private Uni<Map<String, UUID>> bins(UUID store) {
        return rows.read(
                        Bin.class,
                        "select cast(jsonb_build_object('code', code, 'id', id) as text) from bin where store_id = :store",
                        Map.of("store", store))
                .map(found -> found.stream().collect(Collectors.toMap(Bin::code, Bin::id)));
    }

    private Uni<Map<UUID, Opening>> stock(UUID store) {
        return rows.read(Opening.class, """
                select cast(jsonb_build_object('partId', part_id, 'unitCost', max(unit_cost) filter (where kind = 'opening'),
                  'quantity', coalesce(sum(quantity) filter (where kind = 'opening'), 0)) as text)
                from movement
                where store_id = :store
                group by part_id
                having sum(quantity) <> 0 or bool_or(kind not in ('opening', 'reversal'))
                """, Map.of("store", store)).map(found -> {
            Map<UUID, Opening> stock = new HashMap<>();
            found.forEach(one -> stock.put(one.partId(), one));
            return stock;
        });
    }

    private static List<String> said(Sheet sheet, Column column) {
        return sheet.rows().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }
}
