/**
 * A call from the phone to the filed voucher: the register, dispatch, visits, signatures, closing; also internal work
 * without a customer (1.1d) and what customers report and follow without an account. Regulation 1, articles 1.1–1.4, 1.13, 1.14.
 */
package org.aftercare.tickets;
