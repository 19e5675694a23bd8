package org.aftercare.staff;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.NewCookie;

import org.junit.jupiter.api.Test;

import org.aftercare.Asvs;

import static org.assertj.core.api.Assertions.assertThat;

/** The cookies as they are behind TLS. */
class CookiesTest {
    private final AccessToken behindTls = new AccessToken();

    private List<NewCookie> cookies() {
        behindTls.secure = true;
        behindTls.prefix = Optional.of("__Host-");
        return List.of(
                behindTls.accessCookie("a"),
                behindTls.refreshCookie("r"),
                behindTls.noCookies()[0]);
    }

    @Asvs({"3.3.1", "3.3.3"})
    @Test
    void behindTlsTheyBelongToThisHostAlone() {
        assertThat(cookies()).allSatisfy(cookie -> {
            assertThat(cookie.getName()).startsWith("__Host-");
            assertThat(cookie.isSecure()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
        });
    }

    @Asvs({"3.3.2", "3.3.4"})
    @Test
    void noScriptReadsThemAndNoOtherSiteSendsThem() {
        assertThat(cookies()).allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.STRICT);
        });
    }
}
