package org.aftercare.input;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;

import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.TimeMachine;

/** Sends generated requests to operations of the running program, which holds a company whose year is told. */
final class InputRun implements AutoCloseable {
    private static final int LINES = 6;
    /** To add up all tables takes as long as a hundred requests. */
    private static final int BLOCK = 25;

    /** The links of cards and sheets are kept by nobody but whoever got them; here they are known. */
    private static final String KNOWN_LINKS = """
            update survey_card set token_hash = encode(sha256(('%1$s' || id)::bytea), 'hex'), expires_at = '2027-01-01' where mailed_at is not null;
            update survey_sheet set token_hash = encode(sha256(('%1$s' || id)::bytea), 'hex');
            """.formatted(KnownRecords.LINK);

    /** Requests that are accepted change passwords, retire people, and rename what is shipped: it is put back. */
    private static final String KEEP = """
            drop schema if exists kept cascade;
            create schema kept;
            create table kept.person as select * from person;
            create table kept.area_kind as select * from area_kind;
            """;

    private static final String PEOPLE_BACK = """
            update person p set login = k.login, password_hash = k.password_hash, active = true, failed_sign_ins = 0,
              locked_until = null, branch_id = k.branch_id
            from kept.person k where k.id = p.id;
            """;
    private static final String ALL_BACK = """
            set session_replication_role = replica;
            delete from area_kind a where not exists (select from kept.area_kind k where k.code = a.code);
            update area_kind a set name_zh = k.name_zh, name_en = k.name_en, version = k.version
            from kept.area_kind k where k.code = a.code;
            set session_replication_role = origin;
            drop schema kept cascade;
            """;

    final ApiContract contract = ApiContract.told();
    final People people;
    final GoodRequests good;
    private final long seed;
    private final ExecutorService lines = Executors.newFixedThreadPool(LINES);
    private final DatabaseWatch watch = new DatabaseWatch(FreshCompany.connect());
    private final ThreadLocal<Wire> wire = ThreadLocal.withInitial(() -> new Wire(RestAssured.port));
    private final Server server;
    private final RequestMaker maker;
    private final Round round;

    /**
     * @param seed the same gives the same requests about the same company
     * @param between what stands between the requests and the program
     */
    InputRun(long seed, UnaryOperator<Server> between) throws Exception {
        this.seed = seed;
        this.server = between.apply((asked, token) -> wire.get().ask(asked, token));
        KnownRecords known;
        try (Connection connection = FreshCompany.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(KEEP);
            statement.execute(KNOWN_LINKS);
            known = KnownRecords.read(connection);
            people = People.read(connection, the(Permissions.class), () -> back(PEOPLE_BACK));
        }
        SchemaFit fit = new SchemaFit(contract);
        TimeMachine clock = the(TimeMachine.class);
        GoodValues values = new GoodValues(contract, known, fit, clock);
        good = new GoodRequests(contract, known, values, people, this::show);
        maker = new RequestMaker(contract, known, fit, good, people);
        RateLimit limit = the(RateLimit.class);
        round = new Round(lines, server, people, new Judge(contract, fit), watch, limit::forget);
        people.signIn(limit::forget);
    }

    /**
     * So many requests to each of the operations. First those that must be refused, to some operations at a time, the
     * checksum of all tables before and after; then the others, of which some are accepted and change something.
     */
    void send(List<ApiOperation> operations, int many, Report report) {
        for (int from = 0; from < operations.size(); from += BLOCK) {
            List<ApiOperation> block = operations.subList(from, Math.min(operations.size(), from + BLOCK));
            people.signIn(the(RateLimit.class)::forget);
            Map<String, String> stands = watch.checksum();
            for (ApiOperation operation : block) {
                report.tell(round.refused(operation, made(operation, many, true)));
                comeBack();
            }
            report.tell(block, DatabaseWatch.differing(stands, watch.checksum()));
        }
        for (ApiOperation operation : operations) {
            report.tell(round.others(operation, made(operation, many, false)));
            comeBack();
        }
    }

    private List<Asked> made(ApiOperation operation, int many, boolean refused) {
        return maker.make(operation, many, seed).stream()
                .filter(one -> (one.must() != Asked.Must.BE_ANSWERED) == refused)
                .toList();
    }

    private static void back(String sql) {
        try {
            FreshCompany.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whoever travelled in time is back. */
    private static void comeBack() {
        the(TimeMachine.class).stopAt(TestCompany.MONDAY_MORNING);
    }

    /**
     * What single requests do not show: others' records that betray themselves, and conditions smuggled into a search.
     *
     * @param tries how many records
     */
    List<Finding> probe(ApiOperation operation, int tries) {
        Random dice = new Random(seed + operation.id().hashCode());
        List<Finding> findings = new ArrayList<>(new ExistenceProbe(this).probe(operation, tries, dice));
        findings.addAll(new InjectionProbe(this).probe(operation, dice));
        return findings;
    }

    Answer ask(Asked asked) {
        return server.ask(asked, people.token(asked.who()));
    }

    Answer show(String path, String who) {
        ApiOperation any = contract.operations.get(0);
        return ask(new Asked(any, "look", Asked.Must.BE_ANSWERED, who, "GET", path, List.of(), null));
    }

    static <T> T the(Class<T> bean) {
        return Arc.container().instance(bean).get();
    }

    @Override
    public void close() throws Exception {
        lines.shutdownNow();
        wire.get().close();
        watch.close();
        back(ALL_BACK);
    }
}
