/**
 * Who may do what, proven cell by cell: every operation of the API's document, asked by everybody, with the ids of two
 * branches in every place where an id may stand; and what happens when a guard is taken away.
 */
package org.aftercare.guards;
