/**
 * Warranty certificates: issued for a unit or for building works with a number and a code, printed, sent to the customer,
 * and checked by anybody who holds one (15.1.1); and who receives warranty calls.
 */
package org.aftercare.warranties.certificates;
