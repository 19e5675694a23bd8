package org.aftercare.kernel;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.aftercare.AftercareTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses that lead nowhere before anybody reads them are refused in words all the same. */
@AftercareTest
class EarlyRefusalTest {
    @ParameterizedTest
    @CsvSource({
        "/api/v1/tickets/%zz, 400, unreadable",
        "/api/v1/tickets%, 400, unreadable",
        "/api/v1/tickets?q=%zz, 400, unreadable",
        "/api/v1/tickets?q=%, 400, unreadable",
        "/api/v2/tickets, 404, not-found",
        "/api/v1/../tickets, 404, not-found",
        "/api/v1/tickets?q=LONG, 414, address-too-long",
    })
    void itIsSaidWhatIsWrong(String address, int status, String code) throws IOException {
        String answer = answerTo(address.replace("LONG", "x".repeat(9000)));
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json")
                .contains("X-Content-Type-Options: nosniff")
                .contains("\"code\":\"" + code + "\"");
    }

    /** Client libraries put such addresses right. */
    private static String answerTo(String address) throws IOException {
        try (Socket line = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
