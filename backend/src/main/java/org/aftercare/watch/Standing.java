package org.aftercare.watch;

/**
 * How things stand in the database, by one statement that reads from the beginning of an index and counts no further than
 * ten thousand: it costs the same whatever lies behind. Ages in milliseconds; 0 where there is nothing of the kind.
 *
 * @param writable          whether this server takes writes
 * @param oldestTransaction of those this role may see; a long one keeps dead rows alive and slows every queue
 * @param mailsWaiting      open e-mails, those that rest until morning included
 * @param mailsOldest       since the one that is due longest was due
 * @param deadOfTheDay      deliveries of the last 24 hours that were given up
 * @param stepsDue          reminders, escalations and new occurrences that are due and not yet done
 * @param stepsLate         since the oldest of them was due
 * @param dutiesDue         open duties due within 24 hours
 * @param dutiesLate        open duties past their time
 */
record Standing(
        boolean writable,
        long oldestTransaction,
        long mailsWaiting,
        long mailsOldest,
        long callsWaiting,
        long callsOldest,
        long deadOfTheDay,
        long stepsDue,
        long stepsLate,
        long dutiesDue,
        long dutiesLate) {
    private static final String MOST = "limit 10000";

    /** At the moment $1, by the house's clock. */
    static final String READ = """
            select current_setting('transaction_read_only') = 'off' as writable,
              (select coalesce(max(extract(epoch from clock_timestamp() - xact_start) * 1000), 0)::bigint
                from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend')
                as oldest_transaction,
              %s, %s, %s, %s,
              (select count(*) from (select from delivery
                where status = 'dead' and bundle_id is null and at > $1 - interval '1 day' %s) d) as dead_of_the_day,
              (select count(*) from (select from obligation where next_at <= $1 %s) o)
                + (select count(*) from (select from recurrence where next_at <= $1 %s) r) as steps_due,
              (select coalesce(extract(epoch from $1 - least(
                  (select min(next_at) from obligation where next_at <= $1),
                  (select min(next_at) from recurrence where next_at <= $1))) * 1000, 0)::bigint) as steps_late,
              (select count(*) from (select from obligation where settled_at is null
                and coalesce(due_at, 'infinity') between $1 and $1 + interval '1 day' %s) o) as duties_due,
              (select count(*) from (select from obligation where settled_at is null
                and coalesce(due_at, 'infinity') < $1 %s) o) as duties_late
            """.formatted(
                    waiting("email", "mails"),
                    oldest("email", "mails"),
                    waiting("webhook", "calls"),
                    oldest("webhook", "calls"),
                    MOST,
                    MOST,
                    MOST,
                    MOST,
                    MOST);

    private static String waiting(String channel, String as) {
        return """
                (select count(*) from (select from delivery
                  where channel = '%s' and status in ('waiting', 'sending') %s) d) as %s_waiting""".formatted(channel, MOST, as);
    }

    private static String oldest(String channel, String as) {
        return """
                (select coalesce(extract(epoch from $1 - min(due_at)) * 1000, 0)::bigint from delivery
                  where channel = '%s' and status in ('waiting', 'sending') and due_at <= $1) as %s_oldest""".formatted(channel, as);
    }
}
