package org.aftercare.journal;

import java.util.List;

/** What one feature writes into the journal; a bean in each feature. */
public interface EventTypes {
    List<EventType> types();
}
