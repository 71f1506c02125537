/** The import desk: files in, what became of each, and what a person should look at. */
package kange.app.intake;
