package org.aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Where the application finds its mail server: a free port, on which a test that reads mails opens a real one. */
public class TestPost implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            return Map.of(
                    "AFTERCARE_SMTP_HOST", "localhost",
                    "AFTERCARE_SMTP_PORT", Integer.toString(free.getLocalPort()),
                    "AFTERCARE_SMTP_FROM", "service@example.com");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {}
}
