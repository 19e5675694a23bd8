package org.aftercare.parts;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.PartForms.BinForm;
import org.aftercare.parts.PartForms.PlaceForm;
import org.aftercare.parts.PartForms.StoreForm;
import org.aftercare.staff.Person;

/** Stores, their plan of bins, and what lies where (8.4.5.2). */
@ApplicationScoped
public class Storerooms {
    @Inject
    Names names;

    @Inject
    Gates gates;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> found(StoreForm form) {
        caller.mustSee(form.branchId());
        Store store = Store.founded(form, Ids.orNext(form.id()));
        store.describe(form, clock.instant());
        return inCharge(store)
                .chain(() -> store.persistAndFlush())
                .chain(() -> told(StockEvents.STORE_FOUNDED, store))
                .replaceWith(store.id);
    }

    Uni<UUID> change(UUID id, StoreForm form) {
        return visible(id)
                .invoke(store -> {
                    ifMatch.require(store.version);
                    store.describe(form, clock.instant());
                })
                .call(this::inCharge)
                .call(store -> store.closedAt == null ? Uni.createFrom().voidItem() : mustBeEmpty(store))
                .call(store -> told(StockEvents.STORE_CHANGED, store))
                .replaceWith(id);
    }

    /** 400 naming whoever does not work in the store's branch. */
    private Uni<Void> inCharge(Store store) {
        Map<String, UUID> named = new HashMap<>();
        named.put("keeperId", store.keeperId);
        named.put("deputyId", store.deputyId);
        named.put("technicianId", store.technicianId);
        named.values().removeIf(Objects::isNull);
        return Person.<Person>list("id in ?1 and active and branchId = ?2", named.values(), store.branchId)
                .invoke(there -> {
                    Set<UUID> known = there.stream().map(person -> person.id).collect(Collectors.toSet());
                    List<Problem.Field> missing = named.entrySet().stream()
                            .filter(one -> !known.contains(one.getValue()))
                            .map(one -> new Problem.Field(one.getKey(), "not-there", null))
                            .toList();
                    if (!missing.isEmpty()) {
                        throw Problem.invalid(missing);
                    }
                })
                .replaceWithVoid();
    }

    /** Goods in a closed store would be nobody's. */
    private static Uni<Void> mustBeEmpty(Store store) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select exists (select from lot where store_id = :store and quantity > 0)",
                                Boolean.class)
                        .setParameter("store", store.id)
                        .getSingleResult())
                .invoke(goods -> {
                    if (goods) {
                        throw Problem.conflict("store-not-empty", store.name);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> told(String kind, Store store) {
        return journal.record(
                kind,
                store.branchId,
                new StockEvents.StoreFacts(store.code, store.name, store.closedAt != null),
                Subject.of("store", store.id));
    }

    Uni<UUID> addBin(UUID storeId, BinForm form) {
        return visible(storeId).chain(store -> {
            Bin bin = Bin.of(Ids.orNext(form.id()), storeId);
            bin.describe(form, clock.instant());
            return bin.persist().chain(() -> signed(bin, store, form)).replaceWith(bin.id);
        });
    }

    Uni<UUID> changeBin(UUID id, BinForm form) {
        return Bin.<Bin>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(bin -> visible(bin.storeId)
                        .chain(store -> {
                            ifMatch.check(bin.version);
                            Uni<Integer> labels = bin.describe(form, clock.instant())
                                    ? Catalogue.outdateLabels("bin_id = :bin", Map.of("bin", id))
                                    : Uni.createFrom().item(0);
                            return labels.chain(() -> signed(bin, store, form));
                        })
                        .replaceWith(id));
    }

    /** Where a part belongs in a store, and its label. A quantity is not taken from here: movements tell it (8.3.1). */
    Uni<UUID> place(UUID storeId, UUID partId, PlaceForm form) {
        return visible(storeId)
                .chain(store -> form.quantity() != null
                        ? refuseQuantity(store, partId)
                        : bin(form.binId(), storeId).chain(bin -> place(store, partId, bin, form)));
    }

    private Uni<UUID> refuseQuantity(Store store, UUID partId) {
        return gates.require(
                        GuardedStock.CHANGE,
                        Subject.of("stock_document", partId),
                        store.branchId,
                        new StockFacts.Change(null, "editing", false))
                .invoke(() -> {
                    throw Problem.conflict("quantity-by-document").with("next", "stock_count");
                })
                .replaceWith(partId);
    }

    private Uni<UUID> place(Store store, UUID partId, Bin bin, PlaceForm form) {
        Map<String, Object> values = new HashMap<>();
        values.put("part", partId);
        values.put("store", store.id);
        values.put("bin", bin == null ? null : bin.id.toString());
        values.put("printed", form.labelPrinted());
        values.put("now", clock.instant());
        return names.of(List.of(partId))
                .chain(parts -> before(store.id, partId)
                        .chain(was -> written(values)
                                .chain(() -> {
                                    UUID now = bin == null ? null : bin.id;
                                    StockEvents.Placed placed = new StockEvents.Placed(
                                            parts.get(partId).said(), store.name, bin == null ? null : bin.code);
                                    Uni<Void> told = Uni.createFrom().voidItem();
                                    if (bin != null && !Objects.equals(was, now)) {
                                        told = waiting(store.id, partId)
                                                .chain(lots -> journal.record(
                                                        StockEvents.PLACED, store.branchId, placed, lots));
                                    }
                                    return form.labelPrinted()
                                            ? told.chain(() -> journal.record(
                                                    StockEvents.LABELLED,
                                                    store.branchId,
                                                    placed,
                                                    Subject.of("part", partId),
                                                    Subject.of("store", store.id)))
                                            : told;
                                })
                                .replaceWith(partId)));
    }

    private Uni<UUID> before(UUID store, UUID part) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select bin_id from stock_place where part_id = :part and store_id = :store",
                                UUID.class)
                        .setParameter("part", part)
                        .setParameter("store", store)
                        .getResultList())
                .map(rows -> rows.isEmpty() ? null : rows.get(0));
    }

    /** Lots that had no place get this one: with it the deadline to place them is met (8.3.2). */
    private Uni<Subject[]> waiting(UUID store, UUID part) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                update lot set bin_id = p.bin_id
                                from stock_place p
                                where lot.part_id = :part and lot.store_id = :store and lot.bin_id is null
                                  and p.part_id = lot.part_id and p.store_id = lot.store_id
                                returning lot.id
                                """, UUID.class)
                        .setParameter("part", part)
                        .setParameter("store", store)
                        .getResultList())
                .map(lots -> Stream.concat(
                                lots.stream().map(lot -> Subject.of("lot", lot)), Stream.of(Subject.of("part", part)))
                        .toArray(Subject[]::new));
    }

    private Uni<Integer> written(Map<String, Object> values) {
        return Panache.getSession().chain(session -> {
            var write = session.createNativeQuery("""
                    insert into stock_place as p (part_id, store_id, bin_id, label_printed_at)
                    values (:part, :store, cast(:bin as uuid), case when :printed then cast(:now as timestamptz) end)
                    on conflict (part_id, store_id) do update set
                      label_outdated = not :printed and (p.label_outdated
                        or p.label_printed_at is not null and p.bin_id is distinct from excluded.bin_id),
                      label_printed_at = coalesce(excluded.label_printed_at, p.label_printed_at),
                      bin_id = excluded.bin_id
                    """);
            values.forEach(write::setParameter);
            return write.executeUpdate();
        });
    }

    private Uni<Void> signed(Bin bin, Store store, BinForm form) {
        return form.signPrinted()
                ? journal.record(
                        StockEvents.SIGNED,
                        store.branchId,
                        new StockEvents.Sign(bin.code, store.name),
                        Subject.of("bin", bin.id),
                        Subject.of("store", store.id))
                : Uni.createFrom().voidItem();
    }

    private static Uni<Bin> bin(UUID id, UUID storeId) {
        return id == null
                ? Uni.createFrom().nullItem()
                : Bin.<Bin>findById(id).invoke(bin -> {
                    if (bin == null || !bin.storeId.equals(storeId)) {
                        throw Problem.invalid("binId", "bin-unknown");
                    }
                });
    }

    /** 404 where it is not there or another branch's. */
    Uni<Store> visible(UUID id) {
        return Store.<Store>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .invoke(store -> caller.mustSee(store.branchId));
    }
}
