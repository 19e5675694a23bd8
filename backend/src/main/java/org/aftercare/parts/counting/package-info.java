/**
 * The stock counted against the books (8.4.1.2, 8.4.4.4c): frozen, counted blind, what differs counted again by a second
 * person and explained, approved, posted as movements once. A finished count stays as it was.
 */
package org.aftercare.parts.counting;
