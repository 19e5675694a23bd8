package org.aftercare.notifications;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.WebhookForms.WebhookTrial;

/** One call to see whether a gateway answers. It leaves no trace: nobody was told anything. */
@Path("/webhooks/{id}/trial")
public class WebhookTrialResource {
    @Inject
    WebhookCall call;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @POST
    @Operation(
            operationId = "tryWebhook",
            summary = "Call the gateway once with a trial notice and say what it answered")
    public Uni<WebhookTrial> trial(@PathParam("id") UUID id) {
        return Panache.withSession(() -> Webhook.<Webhook>findById(id))
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(webhook ->
                        call.post(webhook.url, webhook.secret, Ids.next().toString(), body()))
                .replaceWith(() -> new WebhookTrial(true, null, words.say("webhook.trial.taken")))
                .onFailure(failure -> !(failure instanceof Problem))
                .recoverWithItem(failure -> {
                    String why = Failures.reason(failure);
                    return new WebhookTrial(false, why, words.say("webhook.trial.not-taken", why));
                });
    }

    private String body() {
        try {
            return json.writeValueAsString(Map.of(
                    "type",
                    TrialNotice.KIND,
                    "timestamp",
                    clock.instant(),
                    "data",
                    Map.of(
                            "title",
                            words.say("notice." + TrialNotice.KIND),
                            "text",
                            words.say("webhook.trial.text"),
                            "to",
                            Map.of(
                                    "kind",
                                    "person",
                                    "id",
                                    caller.personId(),
                                    "name",
                                    caller.identity().name()))));
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
