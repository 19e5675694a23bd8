package org.aftercare.regulations;

import java.util.List;

/** The numbers that one feature reads from regulations, such as {@code billing.small_fee_limit}; a bean in each. */
public interface FigureNames {
    List<String> figures();
}
