package org.aftercare.tickets;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.tickets.VoucherViews.FiledVoucher;

/** The vouchers in a customer's file (客户资料袋): one for each product model, with an entry for each call; all on one page. */
@Path("/vouchers")
@Cancellable(false)
public class VouchersResource {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @GET
    @Operation(operationId = "listVouchers", summary = "The vouchers of a customer, newest call first on each")
    public Uni<Page<FiledVoucher>> list(@NotNull @QueryParam("customer") UUID customer) {
        return sql.list(FiledVoucher.class, """
                select v.id, v.number, v.made_at,
                  jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name, 'category', m.category,
                    'standardMinutes', m.standard_minutes) as model,
                  coalesce((
                    select jsonb_agg(jsonb_build_object('ticketId', t.id, 'number', t.number, 'openedAt', t.opened_at,
                      'status', t.status, 'fee', t.fee, 'filedAt', t.closed_at,
                      'workDone', (select string_agg(x.work_done, ' / ' order by x.departed_at) from visit x
                        where x.ticket_id = t.id and x.work_done <> ''),
                      'signedAt', (select max(s.signed_at) from signature s
                        where s.ticket_id = t.id and s.kind = 'completion')) order by t.opened_at desc)
                    from ticket t
                    where t.customer_id = v.customer_id and t.voucher_id = v.id
                      and ($2::uuid is null or t.branch_id = $2)), '[]') as entries
                from voucher v join product_model m on m.id = v.model_id
                where v.customer_id = $1 and ($2::uuid is null or $2 = any(customer_branches(v.customer_id)))
                order by v.made_at, v.id
                """, customer, caller.scope()).map(all -> new Page<>(all, null));
    }
}
