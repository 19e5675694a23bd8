package org.aftercare.warranties.certificates;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to certificates, as the journal keeps it. */
@ApplicationScoped
public class CertificateEvents implements EventTypes {
    public static final String ISSUED = "certificate.issued";
    public static final String SENT = "certificate.sent";
    public static final String CONTACT_TOLD = "certificate.contact_told";
    public static final String CONTACT_CHANGED = "warranty_contact.changed";

    public record Issued(String number, String title) {}

    public record Sent(String number, LocalDate sentOn, String receiver) {}

    /** @param contactPerson whom to ask for */
    public record Contact(String contactPerson) {}

    private static final String[] ABOUT = {"works", "customer", "equipment", "certificate"};

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(ISSUED, Issued.class, ABOUT),
                EventType.of(SENT, Sent.class, ABOUT),
                EventType.of(CONTACT_TOLD, Contact.class, ABOUT),
                EventType.of(CONTACT_CHANGED, Contact.class, "branch"));
    }
}
