package org.aftercare.contracts;

import java.time.LocalDate;

/**
 * What a contract owes its customer in visits, over its whole term.
 *
 * @param left still owed
 * @param overdue owed by a day that is over, and not made
 * @param nextDue the last day for the next one; null: all were made
 */
public record VisitPlan(int owed, int used, int left, int overdue, LocalDate nextDue) {}
