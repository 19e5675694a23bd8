/**
 * Keeping and bringing back everything: one file with every row as one moment saw it, checked to the last byte, for the
 * program's own database and for anybody else's. Plain JDBC, beside the running program; it knows tables and no feature.
 */
package org.aftercare.backup;
