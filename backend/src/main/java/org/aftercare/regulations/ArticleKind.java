package org.aftercare.regulations;

/** What an article demands, as the catalogue of regulations sorts it. */
public enum ArticleKind {
    record,
    gate,
    obligation,
    report,
    money,
    conduct
}
