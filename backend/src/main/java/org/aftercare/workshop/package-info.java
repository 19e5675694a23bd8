/**
 * Customers' items while they are with us: the receipt the customer holds, the register of items in and out, the repair
 * card with its minutes, the estimate the customer agrees to, the supervisor's inspection and the way back (1.6–1.9, 6.8).
 */
package org.aftercare.workshop;
