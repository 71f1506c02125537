/** Commands that publish an archive for readers' machines, and fetch what was published. */
@NullMarked
package kange.app.cli.share;

import org.jspecify.annotations.NullMarked;
