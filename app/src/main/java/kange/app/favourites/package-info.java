/** The articles marked with a star. */
@NullMarked
package kange.app.favourites;

import org.jspecify.annotations.NullMarked;
