package org.aftercare.obligations;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** That a duty comes again, for one company, branch or thing, as its row in the table. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
class Recurrence {
    public UUID articleId;
    public String ruleKey;
    public String subjectKind;
    public UUID subjectId;
    public String subjectLabel;
    public UUID branchId;
    public UUID customerId;
    public String openedBy;
    public JsonNode opened;
    public Instant since;
    public int times;
    public Instant untilAt;
    public Instant nextAt;

    /** The last one is over, done or not: the next counts from here. */
    void again(Instant from) {
        since = from;
        nextAt = from;
    }

    boolean isOf(Obligation one) {
        return one.isOf(articleId, ruleKey) && one.subjectId.equals(subjectId);
    }
}
