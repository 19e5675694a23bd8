package org.aftercare.kernel;

/** A view that carries the version it shows; it is answered with that as its ETag. */
public interface Versioned {
    int version();
}
