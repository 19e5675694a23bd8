package org.aftercare.notifications;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

/**
 * Calls a gateway the way Standard Webhooks says: the id stays the same however often it is called, and the signature
 * shows that it was us and when.
 */
@Singleton
public class WebhookCall {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SECRET = "whsec_";
    private static final int SECRET_BYTES = 32;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    Clock clock;

    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return SECRET + Base64.getEncoder().encodeToString(secret);
    }

    /** Fails unless the gateway answers 2xx in time. */
    Uni<Void> post(String url, String secret, String id, String body) {
        if (url == null) {
            return Uni.createFrom().failure(new GatewayRefused("the webhook has been removed"));
        }
        String at = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Aftercare")
                .header("webhook-id", id)
                .header("webhook-timestamp", at)
                .header("webhook-signature", signature(secret, id + "." + at + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return Uni.createFrom()
                .completionStage(() -> http.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                .invoke(answer -> {
                    if (answer.statusCode() / 100 != 2) {
                        throw new GatewayRefused("HTTP " + answer.statusCode());
                    }
                })
                .replaceWithVoid();
    }

    private static String signature(String secret, String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(SECRET.length())), "HmacSHA256"));
            byte[] hash = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** It answered, but not that it took it. */
    static class GatewayRefused extends RuntimeException {
        GatewayRefused(String answer) {
            super(answer, null, false, false);
        }
    }
}
