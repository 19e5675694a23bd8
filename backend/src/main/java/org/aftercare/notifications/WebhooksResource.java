package org.aftercare.notifications;

import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Commit;
import org.aftercare.kernel.Creation;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Removal;
import org.aftercare.notifications.WebhookForms.AddWebhook;
import org.aftercare.notifications.WebhookForms.ChangeWebhook;
import org.aftercare.notifications.WebhookForms.WebhookView;

/** The gateways that take notices. */
@Path("/webhooks")
@Cancellable(false)
public class WebhooksResource {
    @Inject
    WebhookPages pages;

    @Inject
    NoticeCatalogue catalogue;

    @Inject
    Creation creation;

    @Inject
    Commit commit;

    @Inject
    IfMatch ifMatch;

    @Inject
    Journal journal;

    @GET
    @Operation(operationId = "listWebhooks", summary = "The gateways that take notices, without their secrets")
    public Uni<Page<WebhookView>> list() {
        return pages.all().map(all -> new Page<>(all, null));
    }

    @POST
    @Operation(operationId = "addWebhook", summary = "Add a gateway; its secret is in this answer and never again")
    public Uni<RestResponse<WebhookView>> add(@NotNull @Valid AddWebhook form) {
        checkKinds(form.kinds());
        return creation.once(form, form.id(), WebhooksResource::isThere, () -> make(form), id -> shown(id, true));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "changeWebhook", summary = "Change a gateway; renewSecret answers a new secret")
    public Uni<WebhookView> change(@PathParam("id") UUID id, @NotNull @Valid ChangeWebhook form) {
        checkKinds(form.kinds());
        return ifMatch.orShow(
                        commit.once(
                                form,
                                () -> found(id).chain(webhook -> {
                                    ifMatch.require(webhook.version);
                                    webhook.change(form);
                                    return tell(NoticeEvents.WEBHOOK_CHANGED, webhook);
                                })),
                        id,
                        () -> pages.one(id))
                .chain(() -> shown(id, form.renewSecret()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeWebhook", summary = "Remove a gateway; what still waits for it is given up")
    public Uni<Void> remove(@PathParam("id") UUID id) {
        return commit.once(
                        "",
                        () -> found(id)
                                .chain(webhook -> giveUp(id)
                                        .chain(() -> tell(NoticeEvents.WEBHOOK_REMOVED, webhook))
                                        .chain(() -> Removal.of(Webhook.class, id))
                                        .replaceWith(id)))
                .replaceWithVoid();
    }

    private Uni<UUID> make(AddWebhook form) {
        Webhook webhook = Webhook.of(form);
        return webhook.persistAndFlush().chain(() -> tell(NoticeEvents.WEBHOOK_ADDED, webhook));
    }

    /** @param made whether its secret was made just now */
    private Uni<WebhookView> shown(UUID id, boolean made) {
        return pages.one(id)
                .chain(view -> made
                        ? Panache.withSession(() -> found(id)).map(webhook -> view.showing(webhook.secret))
                        : Uni.createFrom().item(view));
    }

    private static Uni<Integer> giveUp(UUID id) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery("""
                                update delivery set status = 'dead', due_at = null, last_error = 'the webhook has been removed'
                                where webhook_id = :id and status in ('waiting', 'sending')
                                """).setParameter("id", id).executeUpdate());
    }

    private Uni<UUID> tell(String event, Webhook webhook) {
        return journal.record(
                        event,
                        null,
                        new NoticeEvents.WebhookChange(webhook.name, webhook.url),
                        Subject.of("webhook", webhook.id))
                .replaceWith(webhook.id);
    }

    private static Uni<Webhook> found(UUID id) {
        return Webhook.<Webhook>findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    private static Uni<Boolean> isThere(UUID id) {
        return Webhook.<Webhook>findById(id).map(there -> there != null);
    }

    private void checkKinds(Set<String> kinds) {
        if (kinds != null && !kinds.stream().allMatch(catalogue::knows)) {
            throw Problem.invalid("kinds", "not-known");
        }
    }
}
