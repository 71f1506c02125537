/**
 * Editions of an archive for readers' machines: written whole into a folder that all can read, and
 * fetched from there, only what changed, into a folder of each machine's own.
 */
@NullMarked
package kange.publish;

import org.jspecify.annotations.NullMarked;
