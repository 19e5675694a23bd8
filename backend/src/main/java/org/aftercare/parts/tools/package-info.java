/**
 * Tools: lent against a signature, returned, charged to whoever lost or broke them (8.3.3, 10.3.5), and tools bought on
 * the road, which are paid back once they are in the store (16.12).
 */
package org.aftercare.parts.tools;
