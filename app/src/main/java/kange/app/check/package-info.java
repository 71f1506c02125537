/** The archive's health: what was looked at, what was found, mending, and a backup. */
@NullMarked
package kange.app.check;

import org.jspecify.annotations.NullMarked;
