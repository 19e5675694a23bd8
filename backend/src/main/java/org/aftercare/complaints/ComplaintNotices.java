package org.aftercare.complaints;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Role;

/** What people in the house are told about complaints, at once. */
@ApplicationScoped
public class ComplaintNotices implements NoticeKinds {
    /** To the service department: it came in (5.1.2.4a). */
    static final String REGISTERED = "complaint.registered";

    /** To the vice general manager (1.20a). */
    static final String GRAVE = "complaint.grave";

    /** To the management, or to the quality department (6.12a, 9.7c, 16.8a). */
    static final String REPORTED = "complaint.reported";

    /** To a department that is asked, or has a mishap of its own to settle. */
    static final String ASKED = "complaint.asked";

    /** To the owner: a department answered. */
    static final String ANSWERED = "complaint.answered";

    /** To a unit it was passed to, or that is pressed; and to who asked for help. */
    static final String UNIT = "complaint.unit";

    /** To whoever shall visit, carry out a measure, settle a dispute, or was named in charge. */
    static final String CHARGED = "complaint.charged";

    /** To the departments asked: what was decided (5.2.3.1.6). */
    static final String DECIDED = "complaint.decided";

    /** To the customer. */
    static final String TOLD = "complaint.told";

    @Inject
    Notices notices;

    @Inject
    Words words;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(REGISTERED, "number", "name", "content", "severity"),
                NoticeKind.of(GRAVE, "number", "name", "content"),
                NoticeKind.of(REPORTED, "number", "name", "content", "classification", "handling"),
                NoticeKind.of(ASKED, "number", "name", "what", "text"),
                NoticeKind.of(ANSWERED, "number", "name", "department", "what", "text"),
                NoticeKind.of(UNIT, "number", "name", "what", "text"),
                NoticeKind.of(CHARGED, "number", "name", "what", "text"),
                NoticeKind.of(DECIDED, "number", "name", "solution"),
                NoticeKind.of(TOLD, "number", "name", "text", "link"));
    }

    /** The customer's page, to be put behind the address of this installation. */
    static String link(Complaint complaint) {
        return "/p/complaint/" + complaint.token;
    }

    Uni<Void> tell(String kind, Set<Recipient> to, Complaint complaint, Map<String, ?> more) {
        Map<String, Object> facts = new java.util.HashMap<>(more);
        facts.put("number", complaint.number);
        facts.put("name", complaint.complainant);
        return notices.tell(kind, to, facts, Subject.of("complaint", complaint.id), complaint.branchId);
    }

    Uni<Void> tell(String kind, Role role, Complaint complaint, Map<String, ?> more) {
        return tell(kind, Set.of(Recipient.everybody(role, complaint.branchId)), complaint, more);
    }

    /** @param key names the words, in both languages */
    Bilingual both(String key) {
        return new Bilingual(words.in("zh", key), words.in("en", key));
    }
}
