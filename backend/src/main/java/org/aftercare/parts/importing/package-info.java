/**
 * The parts list and its opening stock from a spreadsheet: read and checked first, with everything that is wrong by row
 * and column, then taken over all or nothing, and undone as one batch.
 */
package org.aftercare.parts.importing;
