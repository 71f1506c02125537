/**
 * The print room: pages as they will lie in the tray, the printers there are, and the way to them.
 */
@NullMarked
package kange.app.print;

import org.jspecify.annotations.NullMarked;
