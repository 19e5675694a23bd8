package org.aftercare.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.restassured.response.Response;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnection;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.tickets.Calls;

import static io.restassured.RestAssured.given;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The database goes away, comes back, or takes no writes any more: everybody is told so, and it goes on by itself. */
@AftercareTest
class DatabasePoolTest {
    private static final String CUT_EVERY_LINE =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vertx-pg-client'";
    private static final String WRITES_NOTHING = "alter role postgres set default_transaction_read_only = on";
    private static final String WRITES_AGAIN = "alter role postgres reset default_transaction_read_only";

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "quarkus.datasource.reactive.max-size")
    int size;

    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @BeforeEach
    void aCustomer() throws Exception {
        Calls.aCustomerWithTwoItems();
        as("clerk.bj").get("/tickets").then().statusCode(200);
    }

    @AfterEach
    void theServerLeads() throws Exception {
        FreshCompany.execute(WRITES_AGAIN);
    }

    @Test
    void everySessionWithAServerThatTakesNoWritesIsLeftAtTheFirstSignOfIt() throws Exception {
        everySession("set session characteristics as transaction read only");
        unavailable(as("clerk.bj").body(Calls.call()).post("/tickets"));
        untilItTakesWrites();
        everySession("create temp table a_write ()");
    }

    @Test
    void noSessionIsOpenedWithAServerThatTakesNoWrites() throws Exception {
        FreshCompany.execute(WRITES_NOTHING + "; " + CUT_EVERY_LINE);
        unavailable(as("clerk.bj").body(Calls.call()).post("/tickets"));
        unavailable(as("clerk.bj").get("/tickets"));
        given().basePath("/").get("/q/health/ready").then().statusCode(503);
        FreshCompany.execute(WRITES_AGAIN);
        Calls.register().statusCode(201);
        given().basePath("/").get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void whoeverIsOnALineThatIsCutIsToldToComeAgain() throws Exception {
        FreshCompany.execute(CUT_EVERY_LINE);
        untilItTakesWrites();
    }

    /** Sessions are closed each on its own thread: the next request may still meet one, and is told to come again. */
    private void untilItTakesWrites() {
        Response answer = as("clerk.bj").body(Calls.call()).post("/tickets");
        for (int others = 1; answer.statusCode() != 201 && others < size; others++) {
            unavailable(answer);
            answer = as("clerk.bj").body(Calls.call()).post("/tickets");
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    /** Its locks would be everybody's end: eight who removed one page at the same time once stopped the whole company. */
    @Test
    void theServerEndsATransactionThatWasLost() throws Exception {
        assertThat(await(pool.query("show idle_in_transaction_session_timeout").execute())
                        .iterator()
                        .next()
                        .getString(0))
                .isEqualTo("1min");
    }

    @Test
    void onlySoManyWaitForASession() throws Exception {
        DatabasePool creator = new DatabasePool();
        creator.sessions = new Sessions();
        Pool small = creator.create(ofOneSession());
        try {
            SqlConnection held = await(small.getConnection());
            List<Future<SqlConnection>> waiting =
                    Stream.generate(small::getConnection).limit(4).toList();
            Throwable refused = catchThrowable(() -> await(small.getConnection()));
            assertThat(refused).isInstanceOf(ExecutionException.class);
            assertThat(NoDatabase.says(refused.getCause())).isTrue();
            held.close();
            await(waiting.get(0)).close();
        } finally {
            await(small.close());
        }
    }

    @Test
    void nobodyWaitsForASessionForLong() throws Exception {
        DatabasePool creator = new DatabasePool();
        creator.sessions = new Sessions();
        Pool small = creator.create(ofOneSession());
        try {
            await(small.getConnection());
            Throwable tooLong = catchThrowable(() -> await(small.getConnection()));
            assertThat(NoDatabase.says(tooLong.getCause())).as("%s", tooLong).isTrue();
            Throwable query = catchThrowable(() -> await(small.query("select 1").execute()));
            assertThat(NoDatabase.says(query.getCause())).as("%s", query).isTrue();
        } finally {
            await(small.close());
        }
    }

    private PgPoolCreator.Input ofOneSession() {
        PgConnectOptions options = PgConnectOptions.fromUri(url).setUser("postgres");
        options.setPassword(password);
        PoolOptions one = new PoolOptions().setMaxSize(1);
        return new PgPoolCreator.Input() {
            @Override
            public Vertx vertx() {
                return vertx;
            }

            @Override
            public PoolOptions poolOptions() {
                return one;
            }

            @Override
            public List<PgConnectOptions> pgConnectOptionsList() {
                return List.of(options);
            }
        };
    }

    /** Says it on every session the pool can hold, each one at the same time as the others. */
    private void everySession(String sql) throws Exception {
        List<SqlConnection> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(await(pool.getConnection()));
        }
        for (SqlConnection one : all) {
            await(one.query(sql).execute());
        }
        for (SqlConnection one : all) {
            await(one.close());
        }
    }

    private static <T> T await(Future<T> coming) throws Exception {
        return coming.toCompletionStage()
                .toCompletableFuture()
                .get(Duration.ofSeconds(20).toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void unavailable(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }
}
