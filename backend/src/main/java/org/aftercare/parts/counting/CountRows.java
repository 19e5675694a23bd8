package org.aftercare.parts.counting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Rows;

/** The lines of counts, read and written as sets in the caller's transaction. */
@ApplicationScoped
class CountRows {
    @Inject
    Rows rows;

    /** A part on the list of a count, or one that could be added to it. @param lineId null: it is not on the list */
    record Listed(String said, UUID lineId, UUID partId, Integer book, Integer counted, UUID countedBy) {}

    record Written(UUID lineId, UUID partId, int counted, String reason, boolean unauthorised) {}

    /** Holds the store and its goods, so that what moves now is either in the books already or refused afterwards. */
    Uni<Void> hold(UUID store) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select cast(id as text) from store where id = :store for update", String.class)
                        .setParameter("store", store)
                        .getResultList()
                        .chain(() -> session.createNativeQuery("""
                                        select cast(id as text) from lot
                                        where store_id = :store and quantity > 0
                                        order by part_id, store_id, received_at, id
                                        for update
                                        """, String.class)
                                .setParameter("store", store)
                                .getResultList()))
                .replaceWithVoid();
    }

    /** Whether some of it is being counted already. */
    Uni<Boolean> isFrozen(UUID store, StockCount.Scope scope, String area, Collection<UUID> parts) {
        return rows.read(
                        Boolean.class,
                        """
                select cast(exists (
                  select from stock_freeze f
                  where f.store_id = :store and (f.part_id is null or :scope = 'all'
                    or :scope = 'parts' and f.part_id in (
                      select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:parts as text) as jsonb)))
                    or :scope = 'area' and f.part_id in (
                      select p.part_id from stock_place p join bin b on b.id = p.bin_id
                      where p.store_id = :store and b.area = :area))) as text)
                """,
                        Map.of(
                                "store",
                                store,
                                "scope",
                                scope.name(),
                                "area",
                                area == null ? "" : area,
                                "parts",
                                rows.json(parts)))
                .map(found -> found.get(0));
    }

    /** Writes the list with what the books say now, bin after bin. Answers how many lines it has. */
    Uni<Integer> list(StockCount count, Collection<UUID> parts) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                        with here as (
                          select l.part_id, sum(l.quantity) as quantity, sum(l.quantity * l.unit_cost) as value
                          from lot l where l.store_id = :store and l.quantity > 0 group by l.part_id),
                        listed as (
                          select p.id as part_id, p.code, coalesce(here.quantity, 0) as quantity,
                            case when here.quantity > 0 then round(here.value / here.quantity, 4) else 0 end as unit_cost,
                            place.bin_id, b.code as bin, coalesce(b.area, '') as area
                          from part p
                            left join here on here.part_id = p.id
                            left join stock_place place on place.part_id = p.id and place.store_id = :store
                            left join bin b on b.id = place.bin_id
                          where (here.part_id is not null or place.part_id is not null and p.retired_at is null or :scope = 'parts')
                            and (:scope <> 'area' or b.area = :area)
                            and (:scope <> 'parts' or p.id in (
                              select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:parts as text) as jsonb)))))
                        insert into count_line (id, count_id, position, part_id, bin_id, book, unit_cost)
                        select gen_random_uuid(), :count, row_number() over (order by area, bin nulls last, code), part_id,
                          bin_id, quantity, unit_cost
                        from listed
                        """)
                        .setParameter("store", count.storeId)
                        .setParameter("count", count.id)
                        .setParameter("scope", count.scope.name())
                        .setParameter("area", count.area == null ? "" : count.area)
                        .setParameter("parts", rows.json(parts))
                        .executeUpdate());
    }

    /** From now on these goods move no more. */
    Uni<Void> freeze(StockCount count) {
        String which = count.scope == StockCount.Scope.all
                ? "select gen_random_uuid(), :store, cast(null as uuid), :count, cast(:blind as boolean), cast(:now as timestamptz)"
                : "select gen_random_uuid(), :store, part_id, :count, cast(:blind as boolean), cast(:now as timestamptz) from count_line where count_id = :count";
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into stock_freeze (id, store_id, part_id, count_id, blind, since) " + which)
                        .setParameter("store", count.storeId)
                        .setParameter("count", count.id)
                        .setParameter("blind", count.blind)
                        .setParameter("now", count.frozenAt)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What was counted stands beside the books: those who count may see them now. */
    Uni<Void> uncover(UUID count) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "update stock_freeze set blind = false where count_id = :count")
                        .setParameter("count", count)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> thaw(UUID count) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from stock_freeze where count_id = :count")
                        .setParameter("count", count)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What each of these codes or barcodes means in this count; those that mean nothing are missing. */
    Uni<List<Listed>> find(UUID count, Collection<String> codes) {
        return rows.read(Listed.class, """
                select cast(jsonb_build_object('said', c.value, 'lineId', l.id, 'partId', p.id, 'book', l.book,
                  'counted', l.counted, 'countedBy', l.counted_by) as text)
                from jsonb_array_elements_text(cast(cast(:codes as text) as jsonb)) c
                  join part p on p.code = c.value or p.barcode = c.value
                  left join count_line l on l.part_id = p.id and l.count_id = :count
                """, Map.of("codes", rows.json(codes), "count", count));
    }

    Uni<Integer> enter(UUID count, Collection<Written> lines, UUID person, Instant now) {
        return write(
                        """
                update count_line l set counted = w.counted, counted_by = :person, counted_at = cast(:now as timestamptz)
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as w("lineId" uuid, counted integer)
                where l.id = w."lineId" and l.count_id = :count
                """,
                        count,
                        lines.stream().filter(line -> line.lineId() != null).toList(),
                        person,
                        now)
                .chain(old -> write(
                                """
                        insert into count_line (id, count_id, position, part_id, book, unit_cost, counted, counted_by, counted_at)
                        select gen_random_uuid(), :count,
                          (select coalesce(max(position), 0) from count_line where count_id = :count) + row_number() over (),
                          w."partId", 0, coalesce((
                            select unit_cost from lot where part_id = w."partId" order by received_at desc, id desc limit 1), 0),
                          w.counted, :person, cast(:now as timestamptz)
                        from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as w("partId" uuid, counted integer)
                        """,
                                count,
                                lines.stream()
                                        .filter(line -> line.lineId() == null)
                                        .toList(),
                                person,
                                now)
                        .map(added -> old + added));
    }

    Uni<Integer> recount(UUID count, Collection<Written> lines, UUID person, Instant now) {
        return write("""
                update count_line l set recounted = w.counted, reason = w.reason, unauthorised = w.unauthorised,
                  recounted_by = :person, recounted_at = cast(:now as timestamptz)
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                  as w("lineId" uuid, counted integer, reason text, unauthorised boolean)
                where l.id = w."lineId" and l.count_id = :count
                """, count, lines, person, now);
    }

    /** Those that differed when they were first counted. */
    Uni<List<Difference>> differences(UUID count) {
        return rows.read(Difference.class, """
                select cast(jsonb_build_object('id', l.id, 'partId', l.part_id, 'code', p.code, 'name', p.name, 'book', l.book,
                  'counted', l.counted, 'recounted', l.recounted, 'unitCost', l.unit_cost, 'reason', l.reason,
                  'unauthorised', l.unauthorised) as text)
                from count_line l join part p on p.id = l.part_id
                where l.count_id = :count and l.counted <> l.book
                order by l.position
                """, Map.of("count", count));
    }

    record Progress(int lines, int uncounted) {}

    Uni<Progress> progress(UUID count) {
        return rows.read(Progress.class, """
                select cast(jsonb_build_object('lines', count(*), 'uncounted', count(*) filter (where counted is null)) as text)
                from count_line where count_id = :count
                """, Map.of("count", count)).map(found -> found.get(0));
    }

    /** Every open warehouse of the branch has been counted as a whole for that month. */
    Uni<Boolean> isMonthComplete(StockCount count) {
        return rows.read(Boolean.class, """
                select cast(not exists (
                  select from store s
                  where s.branch_id = :branch and s.kind = 'warehouse' and s.closed_at is null and not exists (
                    select from stock_count c
                    where c.store_id = s.id and c.month = :month and c.status = 'posted' and c.scope = 'all')) as text)
                """, Map.of("branch", count.branchId, "month", count.month))
                .map(found -> found.get(0));
    }

    private Uni<Integer> write(String sql, UUID count, Collection<Written> lines, UUID person, Instant now) {
        return lines.isEmpty()
                ? Uni.createFrom().item(0)
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(sql)
                                .setParameter("rows", rows.json(lines))
                                .setParameter("count", count)
                                .setParameter("person", person)
                                .setParameter("now", now)
                                .executeUpdate());
    }
}
