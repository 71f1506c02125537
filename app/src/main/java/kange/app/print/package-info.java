/**
 * The print room: pages as they will lie in the tray, the printers there are, and the way to them.
 */
package kange.app.print;
