/**
 * Packs the program for people who have neither a JDK nor Maven. Run by the build, never by users.
 */
@NullMarked
package kange.dist;

import org.jspecify.annotations.NullMarked;
