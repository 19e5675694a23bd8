/**
 * What someone owes by when: opened, met, missed, waived or cancelled by what happens, under the rule that stood when it was
 * opened. The tick reminds, marks missed and escalates, each step once, on any number of instances.
 */
package org.aftercare.obligations;
