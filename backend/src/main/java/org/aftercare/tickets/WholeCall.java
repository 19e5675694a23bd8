package org.aftercare.tickets;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.tickets.TicketForms.RegisterCall;

/**
 * A call is entered whole: customer, address, phone and model (1.3a). The article that wants them refuses first and by its
 * name; without one the register still has no line for less.
 */
@ApplicationScoped
class WholeCall {
    @Inject
    Gates gates;

    @Inject
    Words words;

    /** @throws Problem 400 naming each of the four that is blank */
    Uni<Void> check(RegisterCall form) {
        Map<String, Object> entry = form.entry();
        return gates.filled(GuardedTicketWork.REGISTER, entry).invoke(() -> {
            List<Problem.Field> blank = entry.entrySet().stream()
                    .filter(field -> field.getValue() == null)
                    .map(field -> missing(field.getKey()))
                    .toList();
            if (!blank.isEmpty()) {
                throw Problem.invalid(blank);
            }
        });
    }

    private Problem.Field missing(String field) {
        return new Problem.Field(field, "missing", words.say("violation.NotBlank", words.say("label." + field)));
    }
}
