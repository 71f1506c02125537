/** Rooms to look around in: welcome, home, shelves, an issue's contents, columns, authors. */
package kange.app.browse;
