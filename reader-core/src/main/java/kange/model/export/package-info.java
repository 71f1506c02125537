/** What goes out of an archive, and how it is cited. */
package kange.model.export;
