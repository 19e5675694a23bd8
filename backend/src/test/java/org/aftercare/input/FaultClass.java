package org.aftercare.input;

/** The kinds of faults that are looked for. */
enum FaultClass {
    BROKEN("5xx"),
    NO_ANSWER("no answer"),
    NO_PROBLEM("refused without a problem document"),
    LANGUAGE("not in the language asked for"),
    SCHEMA("an answer that breaks the schema"),
    VALIDATION("validation passed by"),
    RESIDUE("a refused request that left something"),
    INJECTION("injection"),
    MASS_ASSIGNMENT("mass assignment"),
    EXISTENCE("existence leaked"),
    AUTHORIZATION("wrong authorization"),
    STACK_TRACE("stack trace, class names or SQL told"),
    HIDDEN("hidden endpoint");

    final String words;

    FaultClass(String words) {
        this.words = words;
    }
}
