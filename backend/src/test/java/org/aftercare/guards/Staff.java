package org.aftercare.guards;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.smallrye.jwt.build.Jwt;

import org.aftercare.TestCompany;
import org.aftercare.staff.Role;

import static org.aftercare.TestCompany.as;

/** Everybody who asks: one person of each role in each branch, each signed in once, and those nobody may answer. */
final class Staff {
    /** Who was signed in once and is no longer, or never was. */
    static final List<String> STRANGERS = List.of("signed out", "disabled", "expired", "made up");

    /** A little less than a token's ten minutes. */
    private static final Duration LIVES = Duration.ofMinutes(7);

    private volatile Instant since = Instant.now();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Staff() {
        Stream.of(Place.bj, Place.tj)
                .flatMap(place -> Stream.concat(Stream.of(Role.values()).map(Enum::name), Stream.of("technician2"))
                        .map(role -> role + "." + place))
                .forEach(login -> tokens.put(login, TestCompany.token(login)));
        signOut();
        disable();
        tokens.put("made up", "made.up.token");
        tokens.put("expired", expired(TestCompany.idOf("administrator.bj")));
    }

    /** Signed in anew before the token runs out, in a run that takes longer than a token lives. */
    String token(String who) {
        String token = tokens.get(who);
        if (who.contains(".") && Instant.now().isAfter(since.plus(LIVES))) {
            synchronized (this) {
                if (Instant.now().isAfter(since.plus(LIVES))) {
                    since = Instant.now();
                    tokens.replaceAll((login, old) -> login.contains(".") ? TestCompany.token(login) : old);
                }
            }
            token = tokens.get(who);
        }
        return token;
    }

    static String who(Role role, Place place) {
        return role + "." + place;
    }

    private void signOut() {
        String token = TestCompany.token("administrator.bj");
        tokens.put("signed out", token);
        TestCompany.anyone().auth().oauth2(token).delete("/session").then().statusCode(204);
    }

    /** Even an administrator, from one moment to the next. */
    private void disable() {
        tokens.put("disabled", TestCompany.token("administrator.tj"));
        UUID id = TestCompany.idOf("administrator.tj");
        Map<String, Object> person = Map.of(
                "name",
                "administrator TJ",
                "login",
                "administrator.tj",
                "phone",
                "",
                "email",
                "",
                "branchId",
                TestCompany.TIANJIN,
                "roles",
                List.of("administrator"),
                "areaIds",
                List.of(),
                "skills",
                List.of());
        change(id, person, false, 0);
        change(id, person, true, 1);
        tokens.put("administrator.tj", TestCompany.token("administrator.tj"));
    }

    private static void change(UUID id, Map<String, Object> person, boolean active, int version) {
        Map<String, Object> form = new java.util.HashMap<>(person);
        form.put("active", active);
        as("administrator.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/people/" + id)
                .then()
                .statusCode(200);
    }

    /** A token of ours in every respect, whose time is over. */
    private static String expired(UUID person) {
        Instant then = Instant.now().minusSeconds(3600);
        return Jwt.subject(person.toString())
                .upn("administrator.bj")
                .groups(Set.of("administrator"))
                .claim("sid", UUID.randomUUID().toString())
                .claim("name", "administrator BJ")
                .claim("branch", TestCompany.BEIJING.toString())
                .claim("head_office", "true")
                .issuedAt(then)
                .expiresAt(then.plusSeconds(600))
                .sign();
    }
}
