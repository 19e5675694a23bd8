/**
 * The demo company of a first start: three branches, twelve technicians, two thousand customers and a year of calls,
 * written by SQL that passes every constraint, so that every screen has life. The same seed tells the same story.
 */
package org.aftercare.demo;
