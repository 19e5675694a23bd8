package org.aftercare.regulations;

import java.util.List;

/** The deadlines that one feature shows as its own, such as {@code arrival}; a bean in each feature that has some. */
public interface ClockNames {
    List<String> clocks();
}
