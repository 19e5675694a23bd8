/**
 * Cover: is a unit covered on a day, by its free warranty or a contract, until when, and why not. Proposes the service
 * type of a call (1.1); tells the public by serial number, and nothing private.
 */
package org.aftercare.warranties;
