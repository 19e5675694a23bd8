package org.aftercare.notifications;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.Cancellable;

import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.WebhookForms.WebhookTrial;

/** One call to see whether a gateway answers. It leaves no trace: nobody was told anything. */
@Path("/webhooks/{id}/trial")
@Cancellable(false)
public class WebhookTrialResource {
    @Inject
    WebhookCall call;

    @Inject
    TemplatesInForce templates;

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
        return Panache.withSession(() -> Webhook.<Webhook>findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(Problem::notFound)
                        .chain(webhook ->
                                templates.of(List.of(TrialNotice.KIND)).map(says -> trial(webhook, says))))
                .chain(trial ->
                        call.post(trial.url(), trial.secret(), trial.id().toString(), written(trial)))
                .replaceWith(() -> new WebhookTrial(true, null, words.say("webhook.trial.taken")))
                .onFailure(failure -> !(failure instanceof Problem))
                .recoverWithItem(failure -> {
                    String why = Failures.reason(failure);
                    return new WebhookTrial(false, why, words.say("webhook.trial.not-taken", why));
                });
    }

    /** To the caller, in the shape of every other call. */
    private Consignment trial(Webhook webhook, TemplatesInForce.InForce says) {
        Map<String, Object> facts = Map.of(
                "text", new Bilingual(words.in("zh", "webhook.trial.text"), words.in("en", "webhook.trial.text")));
        JsonNode written = FactWords.written(facts, json);
        FactWords inWords = new FactWords(written, says.company(), ZoneId.of(says.zone()));
        Consignment.Said said = new Consignment.Said(
                Ids.next(),
                TrialNotice.KIND,
                null,
                null,
                null,
                written,
                says.of(TrialNotice.KIND).filled(inWords::say),
                clock.instant());
        return new Consignment(
                Ids.next(),
                1,
                Channel.webhook,
                caller.personId(),
                caller.identity().name(),
                "",
                "",
                words.language(),
                webhook.url,
                webhook.secret,
                says.company(),
                List.of(said));
    }

    private String written(Consignment trial) {
        try {
            return json.writeValueAsString(trial.body());
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(notJson);
        }
    }
}
