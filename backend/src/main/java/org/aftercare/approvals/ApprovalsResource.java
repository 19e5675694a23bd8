package org.aftercare.approvals;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.approvals.ApprovalForms.AskApproval;
import org.aftercare.approvals.ApprovalForms.RefuseApproval;
import org.aftercare.approvals.ApprovalViews.ApprovalCount;
import org.aftercare.approvals.ApprovalViews.ApprovalView;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;

/** Requests for the signatures that articles ask for: asked, signed, refused, taken back. */
@Path("/approvals")
@Cancellable(false)
public class ApprovalsResource {
    @Inject
    Asking asking;

    @Inject
    Deciding deciding;

    @Inject
    ApprovalPages pages;

    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    @Inject
    Caller caller;

    private record Decision(UUID id, String what) {}

    @POST
    @Operation(
            operationId = "askApproval",
            summary = "Ask for the signatures that a refusal named; the request that waits already is the same request")
    public Uni<RestResponse<ApprovalView>> ask(@NotNull @Valid AskApproval form) {
        AtomicBoolean made = new AtomicBoolean();
        return commit.once(
                        form,
                        () -> isThere(form.id())
                                .chain(there -> there
                                        ? Uni.createFrom().item(form.id())
                                        : asking.ask(form)
                                                .invoke(request -> made.set(request.made()))
                                                .map(Asking.Outcome::id)))
                .chain(pages::show)
                .map(shown -> Creation.answer(made.get(), shown));
    }

    @GET
    @Operation(operationId = "listApprovals", summary = "Requests for signatures, the newest first")
    public Uni<Page<ApprovalView>> list(
            @QueryParam("box") @DefaultValue("to_sign") ApprovalBox box,
            @QueryParam("status") Approval.Status status,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return pages.list(box, status, after, Page.limit(limit));
    }

    @GET
    @Path("/count")
    @Operation(operationId = "countApprovals", summary = "How many requests wait for my signature")
    public Uni<ApprovalCount> count() {
        return pages.count();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "showApproval", summary = "A request, what it asks for, and who has signed")
    public Uni<ApprovalView> show(UUID id) {
        return pages.show(id);
    }

    @POST
    @Path("/{id}/signature")
    @Operation(operationId = "signApproval", summary = "Sign a request, for exactly the facts it shows")
    public Uni<ApprovalView> sign(UUID id) {
        return decided(id, new Decision(id, "sign"), () -> deciding.sign(id));
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(operationId = "refuseApproval", summary = "Refuse a request, with the reason")
    public Uni<ApprovalView> refuse(UUID id, @NotNull @Valid RefuseApproval form) {
        return decided(id, form, () -> deciding.refuse(id, form.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(operationId = "withdrawApproval", summary = "Take back one's own request")
    public Uni<ApprovalView> withdraw(UUID id) {
        return decided(id, new Decision(id, "withdraw"), () -> deciding.withdraw(id));
    }

    private Uni<ApprovalView> decided(UUID id, Object form, Supplier<Uni<UUID>> decision) {
        return pages.show(id)
                .chain(visible -> ifMatch.orShow(commit.once(form, decision), id, () -> pages.show(id)))
                .chain(pages::show);
    }

    /** The client's own id, sent again; of another person it is not there. */
    private Uni<Boolean> isThere(UUID brought) {
        return brought == null
                ? Uni.createFrom().item(false)
                : Approval.<Approval>findById(brought).map(there -> {
                    if (there != null && !there.askedBy.equals(caller.personId())) {
                        throw Problem.notFound();
                    }
                    return there != null;
                });
    }
}
