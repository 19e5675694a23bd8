/**
 * Quality agreements with suppliers (9.3): what each answers for in quality and after the sale, which devices they cover,
 * and which devices nobody answers for.
 */
package org.aftercare.parts.agreements;
