/** The articles marked with a star. */
package kange.app.favourites;
