/**
 * What whoever runs the program sees of it: figures for Prometheus. It asks every room's tables how things stand, and no
 * room knows of it.
 */
package org.aftercare.watch;
