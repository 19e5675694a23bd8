package org.aftercare.parts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Rows;

/** Who may post in which store. */
@ApplicationScoped
public class PostingRights {
    @Inject
    Rows rows;

    @Inject
    Gates gates;

    /**
     * A store as one person finds it.
     *
     * @param own the person's van, or a store of the branch
     * @param storekeeper of the warehouse's staff, or it is the person's van
     * @param inCharge the named person or deputy; for a van its technician, and the branch's storekeepers who fill it
     */
    public record StoreFound(
            UUID id,
            UUID branchId,
            String name,
            Instant closedAt,
            boolean own,
            boolean storekeeper,
            boolean inCharge) {}

    /**
     * Lets a document's postings pass, or refuses them for one of the stores.
     *
     * @param way as {@link MovementKind#way()}
     * @throws Problem 409 {@code store-closed}, {@code store-of-others}, or an article's refusal
     */
    public Uni<Map<UUID, StoreFound>> check(Collection<UUID> stores, Document document, String way, UUID person) {
        return find(stores, person).chain(found -> {
            Uni<Void> passed = Uni.createFrom().voidItem();
            for (StoreFound store : found) {
                passed = passed.chain(() -> check(store));
            }
            StoreFound first = found.get(0);
            return passed.chain(() -> gates.require(
                            GuardedStock.CHANGE,
                            Subject.of("stock_document", document.id()),
                            first.branchId(),
                            new StockFacts.Change(document.number(), way, true)))
                    .replaceWith(found.stream().collect(Collectors.toMap(StoreFound::id, Function.identity())));
        });
    }

    private Uni<Void> check(StoreFound store) {
        if (store.closedAt() != null) {
            throw Problem.conflict("store-closed", store.name());
        }
        if (!store.own()) {
            throw Problem.conflict("store-of-others", store.name());
        }
        return gates.require(
                GuardedStock.POST,
                Subject.of("store", store.id()),
                store.branchId(),
                new StockFacts.Posting(store.name(), store.storekeeper(), store.inCharge()));
    }

    private Uni<List<StoreFound>> find(Collection<UUID> stores, UUID person) {
        return rows.read(StoreFound.class, """
                select cast(jsonb_build_object('id', s.id, 'branchId', s.branch_id, 'name', s.name, 'closedAt', s.closed_at,
                  'own', s.technician_id = p.id
                    or p.branch_id = s.branch_id and (s.kind = 'warehouse' or k.is)
                    or s.keeper_id = p.id or s.deputy_id = p.id
                    or exists (select from person_role r where r.person_id = p.id and r.role = 'administrator'),
                  'storekeeper', k.is or s.technician_id = p.id,
                  'inCharge', coalesce(s.keeper_id = p.id, false) or coalesce(s.deputy_id = p.id, false)
                    or s.kind = 'van' and (s.technician_id = p.id or k.is)) as text)
                from store s
                  join person p on p.id = :person
                  cross join lateral (select exists (
                    select from person_role r where r.person_id = p.id and r.role = 'storekeeper') as is) k
                where s.id in (select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:stores as text) as jsonb)))
                order by s.id
                """, Map.of("person", person, "stores", rows.json(stores)))
                .invoke(found -> {
                    if (found.size() < stores.stream().distinct().count() || found.isEmpty()) {
                        throw Problem.invalid("storeId", "store-unknown");
                    }
                });
    }
}
