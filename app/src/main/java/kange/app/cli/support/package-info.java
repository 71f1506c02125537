/** Commands for whoever helps when something fails. */
@NullMarked
package kange.app.cli.support;

import org.jspecify.annotations.NullMarked;
