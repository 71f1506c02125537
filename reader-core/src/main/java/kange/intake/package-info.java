/** The way of a file into the archive: found, read, parsed, recognised, written. */
package kange.intake;
