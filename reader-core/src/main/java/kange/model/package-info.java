/**
 * What all of the model shares; its records stand in packages by subject. Immutable, free of I/O.
 */
@NullMarked
package kange.model;

import org.jspecify.annotations.NullMarked;
