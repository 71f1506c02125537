/**
 * A walk through the real window with the samples, on JavaFX's Headless platform: pictures of every
 * room, and a PDF. What the README shows comes from here.
 */
@NullMarked
package kange.app.tour;

import org.jspecify.annotations.NullMarked;
