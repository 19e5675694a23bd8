package org.aftercare.guards;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Which guards a request touches, and the one guard that is taken away for a while. Lives in the tests only: the beans
 * that look here stand in for the product's own while guards are removed, and nowhere else.
 */
public final class Watch {
    /** Whose record is asked for: with the guard gone, the caller passes for them. */
    public static volatile UUID victim;

    public static volatile UUID victimsBranch;

    private static volatile String removed;

    private static final Map<String, Set<Integer>> TOUCHED = new ConcurrentHashMap<>();

    private Watch() {}

    /** A guard is reached. @param cell the number its request bears, or null */
    public static void reach(String guard, String cell) {
        if (cell != null && removed == null) {
            TOUCHED.computeIfAbsent(guard, g -> new ConcurrentSkipListSet<>()).add(Integer.valueOf(cell));
        }
    }

    public static boolean isRemoved(String guard) {
        return guard.equals(removed);
    }

    /** @param guard null: all stand again */
    public static void remove(String guard) {
        removed = guard;
    }

    public static Map<String, Set<Integer>> touched() {
        return TOUCHED;
    }

    /** Where the product asks its guard: class and line, and what it asks. */
    public static String site(String question) {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !isGuard(frame.getClassName()))
                        .findFirst()
                        .map(frame -> site(frame.getClassName(), frame.getLineNumber(), question))
                        .orElse(question));
    }

    public static String site(String className, int line, String question) {
        return className.replaceFirst("^org\\.aftercare\\.", "").replaceAll("\\$.*", "") + ":" + line + " " + question;
    }

    private static boolean isGuard(String className) {
        return className.startsWith("org.aftercare.kernel.Caller")
                || className.startsWith("org.aftercare.kernel.Watched")
                || className.startsWith("org.aftercare.guards.Watch");
    }
}
