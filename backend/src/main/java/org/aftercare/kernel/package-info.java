/**
 * What every other package stands on and no customer has heard of: the clock, ids and human numbers, pages, problems,
 * SQL to records, who is calling and what they may do. No domain. Throughout the house, enum constants that are stored
 * or sent are spelled as they are stored and sent ({@code to_take_in}), so that nothing translates them.
 */
package org.aftercare.kernel;
