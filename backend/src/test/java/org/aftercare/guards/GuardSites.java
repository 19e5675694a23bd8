package org.aftercare.guards;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.WatchedCaller;

/** Every place of the compiled product that asks the caller for a branch, or compares a person with them: the list of guards is read, not kept. */
final class GuardSites {
    private static final Map<String, String> QUESTIONS = Map.of(
            "sees", WatchedCaller.SEES,
            "mustSee", WatchedCaller.SEES,
            "scope", WatchedCaller.SCOPE);

    private GuardSites() {}

    static Set<String> all() {
        Set<String> sites = new TreeSet<>();
        for (JavaClass one : new ClassFileImporter().importPath(Path.of("target", "classes", "org", "aftercare"))) {
            for (JavaMethodCall call : one.getMethodCallsFromSelf()) {
                String owner = call.getTargetOwner().getName();
                String asked = call.getTarget().getName();
                if (one.getName().startsWith(Caller.class.getName())
                        || one.getName().contains("ClientProxy")) {
                    continue;
                }
                if (owner.equals(Caller.class.getName()) && QUESTIONS.containsKey(asked)) {
                    sites.add(Watch.site(one.getName(), call.getLineNumber(), QUESTIONS.get(asked)));
                }
                if (owner.equals(Caller.class.getName())
                        && asked.equals("personId")
                        && compares(one, call.getLineNumber())) {
                    sites.add(Watch.site(one.getName(), call.getLineNumber(), WatchedCaller.PERSON));
                }
                if (owner.equals(Caller.Identity.class.getName()) && asked.equals("headOffice")) {
                    sites.add(Watch.site(one.getName(), call.getLineNumber(), WatchedCaller.HEAD_OFFICE));
                }
            }
        }
        return sites;
    }

    /** In the same breath: is it theirs? */
    private static boolean compares(JavaClass one, int line) {
        return one.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getLineNumber() == line
                        && call.getTarget().getName().equals("equals"));
    }
}
