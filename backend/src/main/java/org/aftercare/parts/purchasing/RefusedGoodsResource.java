package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.purchasing.PurchasingEvents.Refused;
import org.aftercare.parts.purchasing.ReceiptViews.RefusedGoods;

/** Goods that were not accepted and go back to their supplier (8.4.2.2). */
@Path("/refused-goods")
@Cancellable(false)
public class RefusedGoodsResource {
    private static final String VIEW = """
            select l.id, jsonb_build_object('id', r.id, 'number', r.number) as receipt, r.supplier, %s as part,
              l.refused as quantity, l.ground, l.refusal_note as note, l.refused_at, l.sent_back_at,
              jsonb_build_object('id', w.id, 'name', w.name) as refused_by,
              array(select mine.action from unnest($2::text[]) mine(action) where l.sent_back_at is null) as allowed_actions
            from receipt_line l join goods_receipt r on r.id = l.receipt_id join part p on p.id = l.part_id
              join person w on w.id = l.refused_by
            where ($1::uuid is null or r.branch_id = $1) and l.goes_to = 'sending_back'
            """.formatted(PurchasePages.PART);

    private static final List<String> ACTIONS = List.of("sendGoodsBack");

    @Inject
    Receipts receipts;

    @Inject
    Permitted permitted;

    @Inject
    Commit commit;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listRefusedGoods", summary = "Refused goods, those still to be sent back or all")
    public Uni<Page<RefusedGoods>> list(
            @QueryParam("open") Boolean open, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        RefusedGoods.class,
                        VIEW + """
                         and ($3::boolean is null or (l.sent_back_at is null) = $3) and ($4::uuid is null or l.id < $4)
                        order by l.id desc limit $5
                        """,
                        caller.scope(),
                        permitted.of(ACTIONS),
                        open,
                        Page.decodeId(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.id().toString()));
    }

    @POST
    @Path("/{line}/sending-back")
    @Operation(operationId = "sendGoodsBack", summary = "Refused goods went back to their supplier (8.4.2.2c)")
    public Uni<RefusedGoods> sendBack(@PathParam("line") UUID line) {
        return commit.once(() -> send(line))
                .chain(() -> sql.found(
                        RefusedGoods.class, VIEW + " and l.id = $3", caller.scope(), permitted.of(ACTIONS), line));
    }

    private Uni<UUID> send(UUID id) {
        return ReceiptLine.<ReceiptLine>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(line -> receipts.forChange(line.receiptId).chain(receipt -> {
                    line.sendBack(caller.personId(), clock.instant());
                    return Wanted.of(List.of(line.partId))
                            .chain(wanted -> receipts.record(
                                    PurchasingEvents.GOODS_SENT_BACK,
                                    receipt,
                                    new Refused(
                                            receipt.number,
                                            receipt.supplier,
                                            wanted.said(line.partId),
                                            line.refused,
                                            line.ground,
                                            line.refusalNote),
                                    line.partId));
                }))
                .replaceWith(id);
    }
}
