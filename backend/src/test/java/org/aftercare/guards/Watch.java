package org.aftercare.guards;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Which guards a request touches, and which are taken away for a while. Lives in the tests only: the beans
 * that look here stand in for the product's own while guards are removed, and nowhere else.
 */
public final class Watch {
    /** Whose record is asked for: with the guard gone, the caller passes for them. */
    public static volatile UUID victim;

    public static volatile UUID victimsBranch;

    private static volatile Set<String> removed = Set.of();

    private static final Map<String, Set<Integer>> TOUCHED = new ConcurrentHashMap<>();

    private Watch() {}

    /** A guard is reached. @param cell the number its request bears, or null */
    public static void reach(String guard, String cell) {
        if (cell != null && removed.isEmpty()) {
            TOUCHED.computeIfAbsent(guard, g -> new ConcurrentSkipListSet<>()).add(Integer.valueOf(cell));
        }
    }

    public static boolean isRemoved(String guard) {
        return removed.contains(guard);
    }

    /** Several at a time only where they have nothing to do with each other; none: all stand again. */
    public static void remove(Set<String> guards) {
        removed = guards;
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
