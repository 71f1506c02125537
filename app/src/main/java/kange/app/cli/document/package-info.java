/** What documents bear, as the command line has it. */
@NullMarked
package kange.app.cli.document;

import org.jspecify.annotations.NullMarked;
