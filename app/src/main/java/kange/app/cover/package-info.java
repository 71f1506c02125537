/**
 * Issues as one sees them on a shelf: drawn, not photographed. A journal has one binding, one of a
 * family of six, and one dye; its issues differ in year and number.
 */
@NullMarked
package kange.app.cover;

import org.jspecify.annotations.NullMarked;
