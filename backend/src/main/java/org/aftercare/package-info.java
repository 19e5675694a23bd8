/**
 * Where everything starts: the launcher, the data folder and the database in it. The rooms are the packages below, in
 * the order that PackageOrderTest keeps.
 */
package org.aftercare;
