package org.aftercare.safety;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.TestCompany;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.aftercare.TestCompany.anyone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.isOneOf;

/** Which tokens open the door: ours, whole, for us, and in their time. */
@AftercareTest
class TokensTest {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    @Test
    void oursDoes() {
        assertThat(statusFor(TestCompany.token("clerk.bj"))).isEqualTo(200);
        assertThat(statusFor(claims().sign())).isEqualTo(200);
    }

    @Asvs({"9.1.1", "7.2.1"})
    @Test
    void aTokenChangedInOnePlaceIsNone() {
        String[] parts = TestCompany.token("clerk.bj").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        String raised = BASE64.encodeToString(
                claims.replace("\"clerk\"", "\"administrator\"").getBytes(UTF_8));
        assertThat(raised).isNotEqualTo(parts[1]);
        assertThat(statusFor(parts[0] + "." + raised + "." + parts[2])).isEqualTo(401);
        assertThat(statusFor(parts[0] + "." + parts[1] + ".")).isEqualTo(401);
    }

    @Asvs("9.1.2")
    @Test
    void noTokenChoosesHowItIsChecked() throws Exception {
        String claims = TestCompany.token("clerk.bj").split("\\.")[1];
        for (String algorithm : new String[] {"none", "None", "HS256"}) {
            String header = BASE64.encodeToString(("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}").getBytes(UTF_8));
            assertThat(statusFor(header + "." + claims + ".")).as(algorithm).isEqualTo(401);
            assertThat(statusFor(header + "." + claims + "." + BASE64.encodeToString("x".getBytes(UTF_8))))
                    .as(algorithm)
                    .isEqualTo(401);
        }
        assertThat(statusFor(claims().jws()
                        .algorithm(io.smallrye.jwt.algorithm.SignatureAlgorithm.HS256)
                        .signWithSecret("a secret that everybody could know, long enough")))
                .isEqualTo(401);
    }

    @Asvs("9.1.3")
    @Test
    void noTokenBringsItsOwnKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair foreign = generator.generateKeyPair();
        assertThat(statusFor(claims().jws().keyId("ours").sign(foreign.getPrivate())))
                .isEqualTo(401);
        assertThat(statusFor(claims().jws()
                        .header("jku", "https://evil.example/keys.json")
                        .header("x5u", "https://evil.example/keys.pem")
                        .sign(foreign.getPrivate())))
                .isEqualTo(401);
    }

    @Asvs("9.2.1")
    @Test
    void aTokenOutOfItsTimeIsNone() {
        Instant now = Instant.now();
        assertThat(statusFor(claims().issuedAt(now.minusSeconds(900))
                        .expiresAt(now.minusSeconds(300))
                        .sign()))
                .isEqualTo(401);
        assertThat(statusFor(claims().claim("nbf", now.plusSeconds(600).getEpochSecond())
                        .sign()))
                .isEqualTo(401);
    }

    @Asvs("9.2.2")
    @Test
    void aRefreshTokenIsNoAccessTokenNorTheOtherWayRound() {
        String refresh = anyone().body(
                        java.util.Map.of("login", "clerk.bj", "password", TestCompany.PASSWORD, "client", "mobile"))
                .post("/session")
                .path("tokens.refreshToken");
        assertThat(statusFor(refresh)).isEqualTo(401);
        anyone().body(java.util.Map.of("refreshToken", TestCompany.token("clerk.bj")))
                .post("/session/refresh")
                .then()
                .statusCode(isOneOf(400, 401));
    }

    @Asvs("9.2.3")
    @Test
    void aTokenForAnotherProgramIsNoneOfOurs() {
        assertThat(statusFor(claims().audience("payroll").sign())).isEqualTo(401);
        assertThat(statusFor(claims().issuer("payroll").sign())).isEqualTo(401);
    }

    /** What is in an address is in histories and logs: a token there is not read. */
    @Asvs("14.2.1")
    @Test
    void aTokenInTheAddressOpensNothing() {
        String token = TestCompany.token("clerk.bj");
        for (String name : new String[] {"access_token", "token", "aftercare_access", "Authorization"}) {
            anyone().queryParam(name, token).get("/session").then().statusCode(401);
        }
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.subject(TestCompany.idOf("clerk.bj").toString())
                .upn("clerk.bj")
                .groups(Set.of("clerk"))
                .claim("sid", UUID.randomUUID().toString())
                .claim("name", "clerk BJ")
                .claim("branch", TestCompany.BEIJING.toString())
                .claim("head_office", "false")
                .expiresAt(Instant.now().plusSeconds(300));
    }

    private static int statusFor(String token) {
        return anyone().auth().oauth2(token).get("/session").statusCode();
    }
}
