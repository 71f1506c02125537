/** The window with its rooms: the only package of the shell that knows them all. */
package kange.app.window;
