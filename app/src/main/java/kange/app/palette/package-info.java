/** The command palette: one field that jumps to anything in the archive and does any action. */
package kange.app.palette;
