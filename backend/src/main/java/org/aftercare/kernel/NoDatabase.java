package org.aftercare.kernel;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.DatabaseException;
import org.hibernate.JDBCException;
import org.hibernate.exception.JDBCConnectionException;

/**
 * Whether a failure says that the database is away for the moment, and not that the request was wrong: nobody answers,
 * the line is cut, the server goes down or comes up, it is a standby, or too many already wait for it.
 */
final class NoDatabase {
    /** The server takes no writes: it is no longer, or not yet, the one that leads. */
    static final String READ_ONLY = "25006";

    /** Shutdown, crash, still starting, cut idle; too many connections; no writes. All of class 08 is the connection. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "57P05", "53300", READ_ONLY);

    private static final String CONNECTION = "08";

    private NoDatabase() {}

    /** Of this failure alone, not of what caused it. */
    static boolean says(Throwable failure) {
        String state = state(failure);
        if (state != null) {
            return state.startsWith(CONNECTION) || STATES.contains(state);
        }
        // The client's own words for a cut line, a full queue and a wait that was too long have no type in common.
        return failure instanceof IOException
                || failure instanceof VertxException
                || failure instanceof NoStackTraceThrowable
                || failure instanceof TimeoutException
                || failure instanceof JDBCConnectionException;
    }

    /** Anywhere among its causes: the session that said it is one with a server that takes no writes. */
    static boolean saysReadOnly(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (READ_ONLY.equals(state(cause))) {
                return true;
            }
        }
        return false;
    }

    /** What the server said; null where it said nothing. */
    private static String state(Throwable failure) {
        if (failure instanceof DatabaseException refusal) {
            return refusal.getSqlState();
        }
        return failure instanceof JDBCException refusal ? refusal.getSQLState() : null;
    }
}
