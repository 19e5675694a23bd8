package org.aftercare.guards;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.RestAssured;

/** Many requests at a time over a few connections; tests of thousands of cells have no time for one after another. */
final class Line {
    private static final int AT_A_TIME = 8;
    private static final int NO_ANSWER = 599;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Semaphore free = new Semaphore(AT_A_TIME);
    private final AtomicInteger asked = new AtomicInteger();
    private final Staff staff;

    Line(Staff staff) {
        this.staff = staff;
    }

    int asked() {
        return asked.get();
    }

    /** @param number sent along, so that the other side can note what this request touches; or null */
    CompletableFuture<Answer> send(Ask ask, Integer number) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + ask.url()))
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .method(
                        ask.operation().method(),
                        ask.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(ask.body()));
        if (ask.by() != null) {
            request.header("Authorization", "Bearer " + staff.token(ask.by()));
        }
        if (ask.operation().media() != null) {
            request.header("Content-Type", ask.operation().media());
        }
        if (ask.operation().method().equals("PUT")) {
            request.header("If-Match", "\"0\"");
        }
        if (number != null) {
            request.header("X-Cell", number.toString()).header("X-Branch", Place.tj.branch.toString());
        }
        asked.incrementAndGet();
        free.acquireUninterruptibly();
        return client.sendAsync(request.build(), BodyHandlers.ofString())
                // A stream answers at once and never ends.
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .whenComplete((answer, failure) -> free.release())
                .handle((answer, failure) -> failure == null
                        ? new Answer(answer.statusCode(), answer.body())
                        : new Answer(NO_ANSWER, ask + ": " + failure));
    }
}
