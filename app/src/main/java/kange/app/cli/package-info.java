/**
 * The command line: one class per command, made by {@link kange.app.cli.Cli}. Starts no JavaFX.
 * What people read goes through the texts beside this package; scripts read JSON.
 */
@NullMarked
package kange.app.cli;

import org.jspecify.annotations.NullMarked;
