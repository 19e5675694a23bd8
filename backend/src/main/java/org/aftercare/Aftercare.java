package org.aftercare;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.aftercare.journal.LiveStream;

/** The running program; once it listens it says where, and who can sign in, by asking itself as any browser would. */
public class Aftercare implements QuarkusApplication {
    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Inject
    ObjectMapper json;

    @Inject
    LiveStream live;

    @Override
    public int run(String... args) {
        // Beside the framework's own, which waits for the last requests: a live line would be one without end.
        Runtime.getRuntime().addShutdownHook(new Thread(live::end, "live-lines"));
        String address = "http://localhost:" + port;
        // Names are Chinese; a terminal without a language setting would be sent question marks.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println("\nAftercare is open at " + address);
        try {
            JsonNode state = setupState(address);
            out.print(whoCanSignIn(state));
            out.print(whereCustomersComeIn(state));
        } catch (IOException | InterruptedException endedMeanwhile) {
            // Whoever pressed Ctrl-C already does not want to know.
        }
        out.println("Ctrl-C ends it; what was written stays.");
        Quarkus.waitForExit();
        return 0;
    }

    private String whoCanSignIn(JsonNode state) {
        if (state.path("needed").asBoolean()) {
            return "It is empty: the first page asks for your company and its administrator.\n";
        }
        StringBuilder words = new StringBuilder();
        Set<String> rolesShown = new HashSet<>();
        for (JsonNode account : state.path("demo")) {
            String roles = String.join(", ", json.convertValue(account.path("roles"), String[].class));
            if (rolesShown.add(roles)) {
                words.append("  %-14s %-12s %s, %s (%s)%n"
                        .formatted(
                                account.path("login").asText(),
                                account.path("password").asText(),
                                account.path("name").asText(),
                                account.path("branch").asText(),
                                roles));
            }
        }
        return words.isEmpty()
                ? ""
                : "In the demo company these, among others, can sign in (name, password):\n" + words;
    }

    private static String whereCustomersComeIn(JsonNode state) {
        return state.path("publicUrl").isTextual()
                ? "Links in mails begin with " + state.path("publicUrl").asText() + "\n"
                : "Nobody has said where customers reach it: mails that hold a link wait. Set AFTERCARE_PUBLIC_URL, or the "
                        + "public address under Settings, Company.\n";
    }

    private JsonNode setupState(String address) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(address + "/api/v1/setup"))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(30))
                .build();
        return json.readTree(HttpClient.newHttpClient()
                .send(question, HttpResponse.BodyHandlers.ofString())
                .body());
    }
}
