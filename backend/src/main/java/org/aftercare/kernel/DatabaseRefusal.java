package org.aftercare.kernel;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.pgclient.PgException;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * What the database refused, which is a rule of ours too.
 *
 * @param constraint by its name; null where it was none
 * @param state SQLSTATE
 */
record DatabaseRefusal(String constraint, String state, String message) {
    /** The request may be repeated once a racing one has finished: serialization failure, deadlock, unique key. */
    private static final List<String> RACES = List.of("40001", "40P01", "23505");
    /**
     * No text may hold the character, plain or within JSON; no column the number, the day, the moment, the length; no
     * index the size.
     */
    private static final Set<String> UNFIT =
            Set.of("22001", "22003", "22007", "22008", "22021", "22P02", "22P05", "54000");

    private static final Logger LOG = Logger.getLogger(DatabaseRefusal.class);
    private static final String CHECK = "23514";
    private static final String REFERENCE = "23503";
    private static final Pattern NAMING = Pattern.compile("insert or update on table \"(\\w+)\"");

    /** Reads it from one link of a failure's chain; null where that is nothing of the database's. */
    static DatabaseRefusal in(Throwable cause) {
        if (cause instanceof PgException refusal) {
            return new DatabaseRefusal(refusal.getConstraint(), refusal.getSqlState(), refusal.getMessage());
        }
        if (cause instanceof ConstraintViolationException refusal) {
            return new DatabaseRefusal(refusal.getConstraintName(), refusal.getSQLState(), refusal.getMessage());
        }
        return cause instanceof JDBCException refusal
                ? new DatabaseRefusal(null, refusal.getSQLState(), refusal.getMessage())
                : null;
    }

    /** What the caller is to be told; null where the fault is not theirs. */
    Problem told(Words words) {
        // Named constraints have sentences.
        if (constraint != null && words.knows("problem." + constraint)) {
            return Problem.conflict(constraint);
        }
        if (RACES.contains(state)) {
            return Problem.conflict("raced");
        }
        if (UNFIT.contains(state)) {
            return Problem.of(400, "unreadable");
        }
        if (CHECK.equals(state)) {
            LOG.warnf("a form got as far as %s, which has no sentence", constraint);
            return Problem.conflict("contradicts");
        }
        return REFERENCE.equals(state) ? unknown() : null;
    }

    /** Something was named that is not there, or is to go while others still name it. */
    private Problem unknown() {
        Matcher naming = NAMING.matcher(String.valueOf(message));
        return naming.find() ? Problem.invalid(field(naming.group(1)), "not-known") : Problem.conflict("still-named");
    }

    /** Of ticket_customer_id_fkey, as the database calls it by itself: customerId. Else the constraint's own name. */
    private String field(String table) {
        String name =
                String.valueOf(constraint).replaceFirst("^" + table + "_", "").replaceFirst("_fkey\\d*$", "");
        return Pattern.compile("_([a-z])")
                .matcher(name)
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
