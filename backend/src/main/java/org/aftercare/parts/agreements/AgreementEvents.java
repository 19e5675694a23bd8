package org.aftercare.parts.agreements;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;
import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** What happens to quality agreements, and what of it regulations may guard (9.3a). */
@ApplicationScoped
public class AgreementEvents implements EventTypes, Guarded {
    public static final String DRAFTED = "supplier_agreement.drafted";
    public static final String SIGNED = "supplier_agreement.signed";
    static final String SIGN = "supplier_agreement.sign";

    public record Agreed(String number, String supplier) {}

    public record Signing(String supplier, String qualityTerms, String serviceTerms) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(DRAFTED, Agreed.class, "supplier_agreement", "supplier"),
                EventType.of(SIGNED, Agreed.class, "supplier_agreement", "supplier"));
    }

    @Override
    public List<GuardedAction> actions() {
        return List.of(new GuardedAction(SIGN, Signing.class, "supplier_agreement"));
    }
}
