package org.aftercare.notifications;

/** Why something did not go, in the words of whoever failed. */
final class Failures {
    private Failures() {}

    /** The innermost cause says it: the outer ones say that something failed. */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String said = cause.getMessage();
        return said == null || said.isBlank() ? cause.getClass().getSimpleName() : said;
    }
}
