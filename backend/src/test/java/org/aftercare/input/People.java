package org.aftercare.input;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.aftercare.TestCompany;
import org.aftercare.kernel.Permissions;

/** Whose requests they are: for each role somebody in two branches, signed in. */
final class People {
    private static final String SOMEBODY = """
            select distinct on (r.role, place) r.role, p.login, b.kind = 'head_office' as head
            from (select p.*, dense_rank() over (order by branch_id) % 2 as place from person p) p
              join person_role r on r.person_id = p.id join branch b on b.id = p.branch_id
            where p.active
            order by r.role, place, p.login
            """;
    /** Well within the life of an access token. */
    private static final Duration ANEW_AFTER = Duration.ofMinutes(4);

    record Person(String login, String role, boolean headOffice) {}

    private record Token(String value, long since) {}

    private final List<Person> people = new ArrayList<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Permissions permissions;

    private final Runnable putBack;

    private People(Permissions permissions, Runnable putBack) {
        this.permissions = permissions;
        this.putBack = putBack;
    }

    /** @param putBack done before somebody signs in: whoever was retired, locked or given another password is as before */
    static People read(Connection connection, Permissions permissions, Runnable putBack) throws SQLException {
        People found = new People(permissions, putBack);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SOMEBODY)) {
            while (rows.next()) {
                found.people.add(new Person(rows.getString("login"), rows.getString("role"), rows.getBoolean("head")));
            }
        }
        return found;
    }

    /** Somebody who may; null, nobody at all, where no account is needed. */
    String whoMay(ApiOperation operation, Random dice) {
        return operation.isPublic() ? null : one(allowed(operation, true), dice);
    }

    /** Somebody who may not; null where everybody may. */
    String whoMayNot(ApiOperation operation, Random dice) {
        return operation.isPublic() ? null : one(allowed(operation, false), dice);
    }

    /** Those who may, and see their own branch only. */
    List<String> ofBranches(ApiOperation operation) {
        return allowed(operation, true).stream()
                .filter(one -> !one.headOffice())
                .map(Person::login)
                .distinct()
                .toList();
    }

    String anyAdministrator() {
        return people.stream()
                .filter(one -> one.role().equals("administrator"))
                .map(Person::login)
                .findFirst()
                .orElseThrow();
    }

    private List<Person> allowed(ApiOperation operation, boolean wanted) {
        return people.stream()
                .filter(one -> permissions.allows(operation.id(), Set.of(one.role())) == wanted)
                .toList();
    }

    private static String one(List<Person> of, Random dice) {
        return of.isEmpty() ? null : of.get(dice.nextInt(of.size())).login();
    }

    /** As it stands; null for nobody, and for whoever has been signed out. */
    String token(String login) {
        Token token = login == null ? null : tokens.get(login);
        return token == null ? null : token.value();
    }

    void signedOut(String login) {
        tokens.remove(login);
    }

    /** Signs everybody in whose token is gone or getting old; answers whether there was anybody. */
    boolean signIn(Runnable before) {
        long now = System.nanoTime();
        List<String> without = people.stream()
                .map(Person::login)
                .distinct()
                .filter(login ->
                        !tokens.containsKey(login) || now - tokens.get(login).since() > ANEW_AFTER.toNanos())
                .toList();
        if (!without.isEmpty()) {
            putBack.run();
        }
        for (String login : without) {
            before.run();
            tokens.put(login, new Token(TestCompany.token(login), System.nanoTime()));
        }
        return !without.isEmpty();
    }
}
