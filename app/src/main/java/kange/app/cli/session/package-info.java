/** What every command works with: the terminal, the archive that is meant, tables of text. */
@NullMarked
package kange.app.cli.session;

import org.jspecify.annotations.NullMarked;
