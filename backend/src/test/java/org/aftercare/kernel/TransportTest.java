package org.aftercare.kernel;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

import org.aftercare.Asvs;

import static org.assertj.core.api.Assertions.assertThat;

/** What browsers are told behind TLS, and only there. */
class TransportTest {
    @Asvs("3.4.1")
    @Test
    void behindTlsABrowserComesByTlsForAYear() {
        Screens screens = new Screens();
        for (String path : new String[] {"/", "/api/v1/tickets", "/assets/x.js"}) {
            screens.behindTls = true;
            assertThat(headers(screens, path).get("Strict-Transport-Security"))
                    .isEqualTo("max-age=31536000; includeSubDomains");
            screens.behindTls = false;
            assertThat(headers(screens, path).contains("Strict-Transport-Security"))
                    .isFalse();
        }
    }

    private static MultiMap headers(Screens screens, String path) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        screens.addHeaders(path, headers);
        return headers;
    }
}
