/** Articles on their way out: which, in what order, in what format, to which file. */
package kange.app.export;
