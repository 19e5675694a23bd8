package org.aftercare.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.quarkus.vertx.VertxContextSupport;

import org.aftercare.FreshCompany;

/** Another instance, as far as this one sees of it: a name, and its place. */
public final class Neighbour implements AutoCloseable {
    private final Connection place;
    private final int name;

    public Neighbour(int name) throws SQLException {
        this.name = name;
        place = FreshCompany.connect();
        try (Statement statement = place.createStatement()) {
            statement.execute("select pg_advisory_lock(%d, %d)".formatted(Presence.ROLL, name));
        }
    }

    /** An earlier test may have cut the line of this one: it comes again, and has waited for the others. */
    public static void sees(Presence here, TimeMachine clock) throws Throwable {
        VertxContextSupport.subscribeAndAwait(here::show);
        clock.forward(Presence.GRACE);
    }

    public int name() {
        return name;
    }

    /** Killed: its line is cut by the server, which has missed it when this comes back. */
    public void die() throws SQLException {
        try (Statement statement = place.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        }
        close();
    }

    @Override
    public void close() throws SQLException {
        place.close();
    }
}
