/** What became of files on their way into an archive. */
package kange.model.intake;
