/**
 * The append-only record of everything that happened: written in the command's own transaction, heard by the features
 * that listen, read as a timeline, and shown live in every open browser after the commit.
 */
package org.aftercare.journal;
