package org.aftercare.complaints;

/** What after-sales does itself, in this order, before anybody looks for the cause. */
enum Groundwork {
    /** The customer was spoken with: problem and cause as told (5.3.2). */
    contact("recordContact"),
    /** It is known what it is about, and that there are grounds (5.2.3.1.1). */
    grounds("confirmGrounds"),
    /** What was checked, with whom, and what came out (5.2.3.1.2). */
    investigation("submitInvestigation");

    /** The operation that does it. */
    final String operation;

    Groundwork(String operation) {
        this.operation = operation;
    }

    boolean done(Dossier dossier) {
        return switch (this) {
            case contact -> dossier.words().stream().anyMatch(one -> one.sort == Word.Sort.contact);
            case grounds -> dossier.complaint().investigated().groundsAt != null;
            case investigation -> dossier.complaint().investigated().investigatedAt != null;
        };
    }
}
