/**
 * Penalties on persons and units: proposed with their grounds, their facts established, then entered under signatures or
 * set aside with a reason; and what of them stands on somebody's sheet (5.2.4d, 5.3.1b, 6.6, 6.7b, 6.17, 16.6).
 */
package org.aftercare.billing.penalties;
