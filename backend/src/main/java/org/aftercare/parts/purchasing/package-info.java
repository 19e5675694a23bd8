/**
 * Buying and receiving: shortages and low stock become orders, goods are checked, inspected, noted, signed for and
 * entered, refused or sent to the factory and back. What is in stock is told by the package above.
 */
package org.aftercare.parts.purchasing;
