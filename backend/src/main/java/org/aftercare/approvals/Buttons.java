package org.aftercare.approvals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Words;

/** The buttons of a view: what the caller's roles may do at all, told apart by what stands against it now. */
@ApplicationScoped
public class Buttons {
    @Inject
    Permissions permissions;

    @Inject
    Caller caller;

    @Inject
    Words words;

    /** @param rules by operation the refusal its verb would throw, or null; they are shown in this order */
    public Actions of(Map<String, Refusal> rules) {
        List<String> allowed = new ArrayList<>();
        Map<String, String> refused = new LinkedHashMap<>();
        rules.forEach((operation, refusal) -> {
            int outcome = operation.indexOf('.');
            if (!permissions.allows(
                    outcome < 0 ? operation : operation.substring(0, outcome),
                    caller.identity().roles())) {
                return;
            }
            if (refusal != null) {
                refused.put(operation, refusal.sentence(words));
            } else if (outcome < 0) {
                allowed.add(operation);
            }
        });
        return new Actions(allowed, refused);
    }
}
