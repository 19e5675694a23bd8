package org.aftercare.warranties.works;

import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Change;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.Page;
import org.aftercare.warranties.certificates.CertificateForms.IssueWorksCertificate;
import org.aftercare.warranties.works.WorksForms.AcceptWorks;
import org.aftercare.warranties.works.WorksForms.PayVisit;
import org.aftercare.warranties.works.WorksForms.PlanVisit;
import org.aftercare.warranties.works.WorksForms.RegisterWorks;
import org.aftercare.warranties.works.WorksForms.SayContent;
import org.aftercare.warranties.works.WorksViews.WorksRow;
import org.aftercare.warranties.works.WorksViews.WorksView;

/** Building works: accepted, certified, visited while under warranty (15.0, 15.1.1). */
@Path("/works")
@Cancellable(false)
public class WorksResource {
    @Inject
    Register register;

    @Inject
    WorksCertificates certificates;

    @Inject
    WorksPages pages;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    Change change;

    @GET
    @Operation(operationId = "listWorks", summary = "Building works, those whose warranty ends soon first")
    public Uni<Page<WorksRow>> list(
            @QueryParam("q") String q,
            @QueryParam("state") WorksState state,
            @QueryParam("customer") UUID customer,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(q, state, customer, after, Page.limit(limit));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "showWorks", summary = "One building works: what is next, its visits and defects")
    public Uni<WorksView> show(@PathParam("id") UUID id) {
        return pages.show(id);
    }

    @POST
    @Operation(operationId = "registerWorks", summary = "Register building works for an owner")
    public Uni<RestResponse<WorksView>> register(@NotNull @Valid RegisterWorks form) {
        return creation.once(form, form.id(), register::isThere, () -> register.register(form), pages::show);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeWorks",
            summary = "Change what is known of them; the years only before the acceptance")
    public Uni<WorksView> change(@PathParam("id") UUID id, @NotNull @Valid RegisterWorks form) {
        return change.once(id, form, () -> register.change(id, form), pages::show);
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(
            operationId = "acceptWorks",
            summary = "The completion acceptance: the warranty runs from that day (15.0.1a)")
    public Uni<WorksView> accept(@PathParam("id") UUID id, @NotNull @Valid AcceptWorks form) {
        return commit.once(form, () -> register.accept(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/certificate")
    @Operation(
            operationId = "issueWorksCertificate",
            summary = "Issue the warranty certificate with its texts and our contact (15.1.1b, 15.1.1c)")
    public Uni<WorksView> certify(@PathParam("id") UUID id, @NotNull @Valid IssueWorksCertificate form) {
        return commit.once(form, () -> certificates.issue(id, form).replaceWith(id))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/visit-plans")
    @Operation(operationId = "planVisit", summary = "Plan a return visit, up to the end of the warranty (15.0.1a)")
    public Uni<WorksView> plan(@PathParam("id") UUID id, @NotNull @Valid PlanVisit form) {
        return commit.once(form, () -> register.plan(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/visits")
    @Operation(operationId = "payVisit", summary = "Record a return visit that was paid, planned or not (15.0.1a)")
    public Uni<WorksView> visit(@PathParam("id") UUID id, @NotNull @Valid PayVisit form) {
        return commit.once(form, () -> register.visit(id, form)).chain(pages::show);
    }

    @POST
    @Path("{id}/satisfaction")
    @Operation(operationId = "recordContent", summary = "Record how content the user is with the works (15.0.2)")
    public Uni<WorksView> content(@PathParam("id") UUID id, @NotNull @Valid SayContent form) {
        return commit.once(form, () -> register.content(id, form)).chain(pages::show);
    }
}
