/**
 * Building works we carried out (15): their acceptance, the years under warranty with return visits, and what is reported
 * to be defective: inspected, determined together with the owner, repaired, signed for, and who bears the cost.
 */
package org.aftercare.warranties.works;
