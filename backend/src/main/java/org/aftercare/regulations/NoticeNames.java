package org.aftercare.regulations;

import java.util.List;

/** The kinds of notices that a rule's step may send, such as {@code contract.expiry}; a bean where notices are declared. */
public interface NoticeNames {
    List<String> notices();
}
