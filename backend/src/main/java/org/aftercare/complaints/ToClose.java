package org.aftercare.complaints;

/**
 * What the gates see of a complaint that shall be closed; named as rules name it.
 *
 * @param prevention the measure against its return, or why none is needed
 * @param executed every measure is done
 * @param customerTold the result was told since the complaint was last opened
 * @param letterSent by a letter of which the text is kept
 * @param read by the vice general manager, or referred on
 * @param reported to the management, or a quality one to the quality department
 * @param nextStepAgreed possible causes and what follows were talked over
 * @param departmentsSilent of those asked for an improvement; a quality complaint asks three
 * @param dropped baseless or duplicate; null: it is neither
 */
public record ToClose(
        Source source,
        Classification classification,
        Severity severity,
        Fault fault,
        boolean outcome,
        String cause,
        String prevention,
        boolean causeKnown,
        boolean solution,
        boolean executed,
        boolean customerTold,
        boolean letterSent,
        boolean read,
        boolean reported,
        boolean visitedByHandler,
        boolean nextStepAgreed,
        int contacts,
        int measuresOpen,
        int questionsOpen,
        int departmentsSilent,
        boolean disputed,
        String dropped,
        String dropReason) {}
