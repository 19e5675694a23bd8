package org.aftercare.tickets;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.hibernate.FlushMode;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;

/** Whether what a call names is there and fits together: customer, site, item, model, area. One look in the session. */
@ApplicationScoped
public class Premises {
    @Inject
    Caller caller;

    /**
     * @param branchCode letters that begin the number
     * @param inTerritory the place lies in this centre's territory (3.2)
     * @see TicketEvents.Call for the rest
     */
    record Found(
            ZoneId zone,
            String branchCode,
            String branch,
            boolean inTerritory,
            String areaKind,
            boolean keyAccount,
            String category,
            Integer contractArrivalHours) {}

    /** Checks the ticket's references and gives it its branch; 400 names each that does not fit. */
    Uni<Found> check(Ticket ticket) {
        return look(ticket, caller.identity().headOffice());
    }

    /** The same of a ticket that already belongs to another branch than the caller's. */
    Uni<Found> moved(Ticket ticket) {
        return look(ticket, true);
    }

    private Uni<Found> look(Ticket ticket, boolean allBranches) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select company.zone, b.id, b.code, a.branch_id,
                                  m.id is not null,
                                  c.id is not null and (:all or c.branch_id = :own or :own = any(customer_branches(c.id))),
                                  cast(:site as uuid) is null or exists (
                                    select 1 from site s where s.id = :site and s.customer_id = c.id),
                                  cast(:item as uuid) is null or exists (
                                    select 1 from equipment e where e.id = :item and e.customer_id = c.id),
                                  cast(:item as uuid) is null or exists (
                                    select 1 from equipment e where e.id = :item and e.model_id = m.id),
                                  a.kind, coalesce(c.key_account, false), m.category,
                                  (select min(k.arrival_hours)
                                   from contract_cover k
                                   where k.equipment_id = :item
                                     and cast(cast(:opened as timestamptz) at time zone company.zone as date)
                                       between k.starts_on and k.ends_on),
                                  b.name,
                                  (select sa.branch_id from site s join service_area sa on sa.id = s.area_id
                                   where s.id = :site)
                                from company
                                  left join customer c on c.id = :customer
                                  left join product_model m on m.id = :model
                                  left join service_area a on a.id = :area
                                  left join branch b on b.id = case when :all
                                    then coalesce(cast(:kept as uuid), a.branch_id, c.branch_id, :own) else :own end
                                """, Object[].class)
                        // What is asked about is told to the query; nothing is written before it is known to be in
                        // order.
                        .setFlushMode(FlushMode.MANUAL)
                        .setParameter("all", allBranches)
                        .setParameter("own", caller.branchId())
                        .setParameter("opened", ticket.openedAt)
                        .setParameter("kept", ticket.branchId)
                        .setParameter("customer", ticket.customerId)
                        .setParameter("site", ticket.siteId)
                        .setParameter("item", ticket.equipmentId)
                        .setParameter("model", ticket.modelId)
                        .setParameter("area", ticket.areaId)
                        .getSingleResult())
                .map(row -> found(ticket, row));
    }

    private static Found found(Ticket ticket, Object[] row) {
        List<Problem.Field> wrong = new ArrayList<>();
        UUID branch = (UUID) row[1];
        require(row[5], "customerId", "not-there", wrong);
        require(row[4], "modelId", "not-there", wrong);
        require(row[6], "siteId", "not-the-customers", wrong);
        require(row[7], "equipmentId", "not-the-customers", wrong);
        require(row[8], "equipmentId", "item-of-another-model", wrong);
        require(ticket.areaId == null || row[9] != null, "areaId", "not-there", wrong);
        require(
                // With a reason a centre may serve a place of another one's (3.2).
                ticket.areaId == null || ticket.territoryReason != null || branch != null && branch.equals(row[3]),
                "areaId",
                "area-of-another-branch",
                wrong);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        ticket.branchId = branch;
        // The site says whose it is; the call's own area only where the site does not.
        Object home = row[14] != null ? row[14] : row[3];
        return new Found(
                ZoneId.of((String) row[0]),
                (String) row[2],
                (String) row[13],
                branch.equals(home),
                (String) row[9],
                (Boolean) row[10],
                (String) row[11],
                (Integer) row[12]);
    }

    private static void require(Object holds, String field, String code, List<Problem.Field> wrong) {
        if (!Boolean.TRUE.equals(holds)
                && wrong.stream().noneMatch(one -> one.field().equals(field))) {
            wrong.add(new Problem.Field(field, code, null));
        }
    }
}
