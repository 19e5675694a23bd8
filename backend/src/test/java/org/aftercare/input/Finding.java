package org.aftercare.input;

/**
 * Something amiss.
 *
 * @param where the operation's id, or the address of what is in no document
 * @param said what the answer was, cut to a line
 * @param again the request, to be sent again
 */
record Finding(FaultClass fault, String where, String what, String said, String again) {
    private static final int LINE = 300;

    static Finding of(FaultClass fault, Asked asked, Answer answer, String what) {
        String said = answer.status() + " " + answer.text().replaceAll("\\s+", " ");
        return new Finding(
                fault,
                asked.operation().id(),
                asked.kind() + ": " + what,
                said.length() > LINE ? said.substring(0, LINE) + "…" : said,
                asked.curl());
    }

    /** Of many alike, one is shown. */
    String alike() {
        return fault + " " + where + " " + what.replaceAll("\\d+", "#").replaceAll("/[^ ]*", "/");
    }
}
