/**
 * Whatever somebody may send: requests generated from openapi.yaml, good and bad, to every operation, and a judge who
 * knows how each must be answered. {@code deploy/input} sends hundreds to each; the test suite a few.
 */
package org.aftercare.input;
