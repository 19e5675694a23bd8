package org.aftercare;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/**
 * What whoever runs it wants to see of it: metrics on a port of their own, a log that machines read, traces. All of it
 * off until asked for.
 *
 * @param port   where metrics are answered; null: nowhere
 * @param json   the log as JSON, one object a line
 * @param traces the collector that takes traces (OTLP over HTTP); null: none are made
 */
record Watching(Integer port, boolean json, URI traces) {
    private static final String ASKS_THE_DATABASE_EVERY = "15s";

    static Watching of(Map<String, String> environment) {
        String port = environment.getOrDefault("AFTERCARE_MANAGEMENT_PORT", "");
        String log = environment.getOrDefault("AFTERCARE_LOG", "");
        if (!log.isBlank() && !log.equals("json") && !log.equals("text")) {
            throw new CannotStart("AFTERCARE_LOG must be text or json, not \"" + log + "\".");
        }
        String traces = environment.getOrDefault("AFTERCARE_TRACES", "");
        return new Watching(
                port.isBlank() ? null : Port.read("AFTERCARE_MANAGEMENT_PORT", port),
                log.equals("json"),
                traces.isBlank() ? null : collector(traces));
    }

    /** Found out before anything starts, as with the port of the program itself. */
    void needFreePort() {
        if (port != null) {
            Port.needFree("AFTERCARE_MANAGEMENT_PORT", port);
        }
    }

    /** What the configuration needs to know. */
    Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        if (port != null) {
            settings.put("quarkus.management.host-enabled", "true");
            settings.put("quarkus.management.port", port.toString());
            settings.put("aftercare.watch.every", ASKS_THE_DATABASE_EVERY);
        }
        if (json) {
            settings.put("quarkus.log.console.json.enabled", "true");
        }
        if (traces != null) {
            settings.put("quarkus.otel.sdk.disabled", "false");
            settings.put("quarkus.otel.exporter.otlp.endpoint", traces.toString());
        }
        return settings;
    }

    private static URI collector(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && address.getScheme().matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Told below, as the others are.
        }
        throw new CannotStart(
                "AFTERCARE_TRACES must be an address such as http://localhost:4318, not \"" + text + "\".");
    }
}
