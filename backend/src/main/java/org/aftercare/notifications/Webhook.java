package org.aftercare.notifications;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.WebhookForms.AddWebhook;
import org.aftercare.notifications.WebhookForms.ChangeWebhook;

/** A gateway that takes notices: for SMS, WeChat Work, DingTalk. */
@Entity
public class Webhook extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;
    public String url;

    /** Signs what is sent there; shown once, when it is made. */
    public String secret;

    /** Null: every kind. */
    public String[] kinds;

    @Version
    public int version;

    static Webhook of(AddWebhook form) {
        Webhook webhook = new Webhook();
        webhook.id = Ids.orNext(form.id());
        webhook.secret = WebhookCall.newSecret();
        webhook.change(new ChangeWebhook(form.name(), form.url(), form.kinds(), false));
        return webhook;
    }

    /** Takes the form over; 400 for what is no address of the web. */
    void change(ChangeWebhook form) {
        if (!isWebAddress(form.url())) {
            throw Problem.invalid("url", "web-address");
        }
        name = form.name().strip();
        url = form.url().strip();
        kinds = form.kinds() == null || form.kinds().isEmpty()
                ? null
                : new TreeSet<>(form.kinds()).toArray(String[]::new);
        if (form.renewSecret()) {
            secret = WebhookCall.newSecret();
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text.strip());
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
