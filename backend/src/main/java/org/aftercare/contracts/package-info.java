/**
 * Maintenance contracts (商品保养合同书): which equipment each covers, from when to when, and the rule by which work
 * under it is billed (1.1b).
 */
package org.aftercare.contracts;
