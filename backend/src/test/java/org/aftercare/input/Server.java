package org.aftercare.input;

/** Whoever answers: the program, or the program with faults planted before it. */
interface Server {
    /** @param token of the person it is sent as; null: none is sent */
    Answer ask(Asked asked, String token);
}
