package org.aftercare.contracts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;

/** What customers are told of their contracts. */
@ApplicationScoped
public class ContractNotices implements NoticeKinds {
    /** The expiry notice (保养到期通知书), as a mail to the customer (1.15a). */
    static final String EXPIRY = "contract.expiry";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(EXPIRY, "number", "customer", "endsOn", "units", "duty", "due", "article", "subject"));
    }
}
