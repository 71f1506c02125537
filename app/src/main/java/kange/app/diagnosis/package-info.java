/**
 * What went wrong, for whoever maintains the program: the log, the dialog, the file to hand over.
 */
@NullMarked
package kange.app.diagnosis;

import org.jspecify.annotations.NullMarked;
