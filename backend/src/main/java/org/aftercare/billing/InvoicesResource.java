package org.aftercare.billing;

import java.time.Clock;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.billing.BillingForms.InvoiceView;
import org.aftercare.billing.BillingForms.IssueInvoice;
import org.aftercare.billing.BillingForms.PostInvoice;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;

/** The accountant's invoices: to be issued, to be posted, posted. */
@Path("/invoices")
@Cancellable(false)
public class InvoicesResource {
    private static final String SELECT = """
            select i.id, i.number, i.amount, i.status as state, i.due_on, i.requested_at, i.issued_at, i.posted_at, i.version,
              i.status = 'requested' and i.due_on < ($1::timestamptz at time zone c.zone)::date as late,
              coalesce(t.address, w.address) as address,
              case when t.id is not null then jsonb_build_object('id', t.id, 'number', t.number) end as ticket,
              case when d.id is not null then jsonb_build_object('id', d.id, 'number', d.number, 'materials', s.materials,
                'labour', s.labour, 'equipment', s.equipment, 'ownerPercent', s.owner_percent) end as repair,
              case when g.id is not null then jsonb_build_object('id', g.id, 'number', g.number) end as goods_return,
              case when t.id is not null then jsonb_build_object('id', t.customer_id, 'name', t.name)
                when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name)
                when g.customer_id is not null then jsonb_build_object('id', g.customer_id, 'name', g.customer_name)
                end as customer,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as technician
            from invoice i
              left join ticket t on t.id = i.ticket_id
              left join works_defect d on d.id = i.defect_id
              left join cost_share s on s.defect_id = d.id
              left join works w on w.id = d.works_id
              left join customer o on o.id = w.customer_id
              left join goods_return g on g.id = i.return_id
              left join person p on p.id = t.technician_id
              cross join company c
            """;

    @Inject
    Invoicing invoicing;

    @Inject
    Commit commit;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "listInvoices",
            summary = "Invoices by state, newest first; late ones were not issued on their day (1.5b)")
    public Uni<Page<InvoiceView>> list(
            @QueryParam("state") Invoice.Status state,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        int most = Page.limit(limit);
        return sql.list(
                        InvoiceView.class,
                        SELECT + """
                                where ($2::uuid is null or i.branch_id = $2)
                                  and ($3::text is null or i.status = $3)
                                  and ($4::uuid is null or i.id < $4)
                                order by i.id desc
                                limit $5
                                """,
                        clock.instant(),
                        caller.scope(),
                        state == null ? null : state.name(),
                        Page.decodeId(after),
                        most + 1)
                .map(rows -> Page.cut(rows, most, row -> row.id().toString()));
    }

    @POST
    @Path("{id}/issue")
    @Operation(operationId = "issueInvoice", summary = "Issue an invoice against the signed voucher (1.5b)")
    public Uni<InvoiceView> issue(@PathParam("id") UUID id, @NotNull @Valid IssueInvoice form) {
        return commit.once(form, () -> invoicing.issue(id, form.number())).chain(this::show);
    }

    @POST
    @Path("{id}/posting")
    @Operation(operationId = "postInvoice", summary = "Post an invoice to the customer (1.5a)")
    public Uni<InvoiceView> post(@PathParam("id") UUID id, @NotNull @Valid PostInvoice form) {
        return commit.once(form, () -> invoicing.post(id, form.number())).chain(this::show);
    }

    private Uni<InvoiceView> show(UUID id) {
        return sql.found(InvoiceView.class, SELECT + "where i.id = $2", clock.instant(), id);
    }
}
