package org.aftercare.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.restassured.RestAssured;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is too large is refused, whether it says its size or not; in words where it does. */
@AftercareTest
class BodyLimitTest {
    private static final byte[] TWENTY_MEGABYTES = new byte[20 * 1024 * 1024];

    static {
        Arrays.fill(TWENTY_MEGABYTES, (byte) ' ');
    }

    @Test
    void aBodyThatSaysItsSize() throws Exception {
        refusedInWords(send(BodyPublishers.ofByteArray(TWENTY_MEGABYTES)));
    }

    @Test
    void aBodyThatDoesNotSayItsSize() throws Exception {
        // The server itself ends this one, at the first piece too much, and has no words for it. Its bare answer
        // reaches
        // only a caller who reads while it still writes; any other finds the line closed.
        try {
            assertThat(send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TWENTY_MEGABYTES)))
                            .statusCode())
                    .isEqualTo(413);
        } catch (IOException lineClosed) {
            assertThat(send(BodyPublishers.ofString("{}")).statusCode())
                    .as("whoever comes next is heard")
                    .isEqualTo(400);
        }
    }

    @Test
    void theServersSentenceOfSuchABodyIsStillTheOneItIsKnownBy() throws IOException {
        // It is an IOException among others; another sentence would make it "no database" again.
        try (InputStream code = VertxInputStream.class.getResourceAsStream("VertxInputStream.class")) {
            assertThat(new String(code.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains(Problems.BODY_TOO_LARGE);
        }
    }

    private static void refusedInWords(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"too-large\"", "8 MB");
    }

    private static HttpResponse<String> send(BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/session"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
