package org.aftercare.parts.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Rows;
import org.aftercare.parts.importing.ImportForms.RowCounts;

/** The rows of lists, and what becomes of them, as sets in the caller's transaction. */
@ApplicationScoped
class ImportRows {
    private static final int AT_ONCE = 2000;

    private static final String KEEP = """
            insert into part_import_row (import_id, row_no, verdict, cells, errors, part, part_id, bin_id, quantity, unit_cost, before)
            select cast('%s' as uuid), r.number, r.verdict, r.cells, r.errors, r.part, r."partId", r."binId", r.quantity,
              r."unitCost", r.before
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(number integer, verdict text, cells jsonb,
              errors jsonb, part jsonb, "partId" uuid, "binId" uuid, quantity integer, "unitCost" numeric, before jsonb)
            returning cast(row_no as text)
            """;

    private static final String PART = """
            jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as p(id uuid, code text, name text, spec text, unit text,
              kind text, barcode text, "oldForNew" boolean, "storageNeed" text, "minStock" integer, price numeric,
              "supplierName" text, haystack text, initials jsonb)
            """;

    private static final String INITIALS = "array(select value from jsonb_array_elements_text(p.initials))";

    @Inject
    Rows rows;

    /** A row that is to be taken over. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Due(
            int rowNo,
            CheckedRow.Verdict verdict,
            ListedPart part,
            UUID partId,
            ListedPart before,
            UUID binId,
            Integer quantity,
            BigDecimal unitCost) {}

    /** A part as its columns. */
    record PartColumns(
            UUID id,
            String code,
            String name,
            String spec,
            String unit,
            String kind,
            String barcode,
            boolean oldForNew,
            String storageNeed,
            Integer minStock,
            BigDecimal price,
            String supplierName,
            String haystack,
            List<String> initials) {}

    record Made(int rowNo, UUID partId) {}

    record Placed(UUID partId, UUID storeId, UUID binId) {}

    Uni<RowCounts> counts(UUID importId) {
        return rows.read(RowCounts.class, """
                select cast(jsonb_build_object('added', count(*) filter (where verdict = 'added'),
                  'changed', count(*) filter (where verdict = 'changed'), 'same', count(*) filter (where verdict = 'same'),
                  'wrong', count(*) filter (where verdict = 'wrong')) as text)
                from part_import_row where import_id = :import
                """, Map.of("import", importId)).map(found -> found.get(0));
    }

    Uni<Void> keep(UUID importId, List<CheckedRow> checked) {
        return keep(importId, checked, 0);
    }

    private Uni<Void> keep(UUID importId, List<CheckedRow> checked, int from) {
        return from >= checked.size()
                ? Uni.createFrom().voidItem()
                : rows.write(KEEP.formatted(importId), checked.subList(from, Math.min(checked.size(), from + AT_ONCE)))
                        .chain(() -> keep(importId, checked, from + AT_ONCE));
    }

    /** The next rows to be taken over, in their order. */
    Uni<List<Due>> next(UUID importId, int after) {
        return rows.read(Due.class, """
                select cast(jsonb_build_object('rowNo', row_no, 'verdict', verdict, 'part', part, 'partId', part_id,
                  'before', before, 'binId', bin_id, 'quantity', quantity, 'unitCost', unit_cost) as text)
                from part_import_row
                where import_id = :import and verdict in ('added', 'changed') and row_no > :after
                order by row_no
                limit %d
                """.formatted(AT_ONCE), Map.of("import", importId, "after", after));
    }

    Uni<?> add(List<PartColumns> parts) {
        return written("""
                insert into part (id, code, name, spec, unit, kind, barcode, old_for_new, storage_need, min_stock, price,
                  supplier_name, haystack, initials)
                select p.id, p.code, p.name, p.spec, p.unit, p.kind, p.barcode, p."oldForNew", p."storageNeed", p."minStock",
                  p.price, p."supplierName", p.haystack, %s
                from %s
                returning code
                """.formatted(INITIALS, PART), parts);
    }

    /** What labels say of a part goes out of date with it (8.4.4.3b). */
    Uni<?> change(List<PartColumns> parts) {
        return written("""
                update part o set name = p.name, spec = p.spec, unit = p.unit, kind = p.kind, barcode = p.barcode,
                  old_for_new = p."oldForNew", storage_need = p."storageNeed", min_stock = p."minStock", price = p.price,
                  supplier_name = p."supplierName", haystack = p.haystack, initials = %s, retired_at = null,
                  version = o.version + 1
                from %s
                where o.id = p.id
                returning o.code
                """.formatted(INITIALS, PART), parts).chain(() -> written("""
                update stock_place l set label_outdated = true
                from %s
                where l.part_id = p.id and l.label_printed_at is not null
                returning cast(l.part_id as text)
                """.formatted(PART), parts));
    }

    Uni<?> place(List<Placed> places) {
        return written("""
                insert into stock_place as l (part_id, store_id, bin_id)
                select p."partId", p."storeId", p."binId"
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as p("partId" uuid, "storeId" uuid, "binId" uuid)
                on conflict on constraint stock_place_pk do update
                  set bin_id = excluded.bin_id,
                    label_outdated = l.label_outdated or l.label_printed_at is not null and l.bin_id is distinct from excluded.bin_id
                returning cast(part_id as text)
                """, places);
    }

    /** Which part each new row became. */
    Uni<?> made(UUID importId, List<Made> made) {
        return written("""
                update part_import_row r set part_id = m."partId"
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as m("rowNo" integer, "partId" uuid)
                where r.import_id = cast('%s' as uuid) and r.row_no = m."rowNo"
                returning cast(r.row_no as text)
                """.formatted(importId), made);
    }

    /** How many parts of the batch something else has been done with since: drawn, received, counted, ordered. */
    Uni<Integer> inUse(UUID importId) {
        return rows.read(Integer.class, """
                select cast(count(*) as text)
                from part_import_row r
                where r.import_id = :import and r.part_id is not null and r.verdict in ('added', 'changed')
                  and (r.quantity is not null or r.verdict = 'added')
                  and exists (select from movement m where m.part_id = r.part_id and m.document_id <> r.import_id
                    and (r.verdict = 'added' or m.lot_id in (select lot_id from movement o where o.document_id = r.import_id)))
                """, Map.of("import", importId)).map(found -> found.get(0));
    }

    /** New parts go again; those whose opening stock is reversed stay as retired ones, since their movements stay. */
    Uni<Void> removeAdded(UUID importId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                delete from stock_place l using part_import_row r
                                where r.import_id = :import and r.verdict = 'added' and l.part_id = r.part_id
                                """)
                        .setParameter("import", importId)
                        .executeUpdate()
                        .chain(() -> session.createNativeQuery("""
                                        update part p set retired_at = i.done_at, version = p.version + 1
                                        from part_import_row r join part_import i on i.id = r.import_id
                                        where r.import_id = :import and r.verdict = 'added' and p.id = r.part_id
                                          and exists (select from movement m where m.part_id = p.id)
                                        """)
                                .setParameter("import", importId)
                                .executeUpdate())
                        .chain(() -> session.createNativeQuery("""
                                        delete from part p using part_import_row r
                                        where r.import_id = :import and r.verdict = 'added' and p.id = r.part_id
                                          and not exists (select from movement m where m.part_id = p.id)
                                        """)
                                .setParameter("import", importId)
                                .executeUpdate()))
                .replaceWithVoid();
    }

    private Uni<List<String>> written(String sql, List<?> all) {
        return all.isEmpty() ? Uni.createFrom().item(List.of()) : rows.write(sql, all);
    }
}
