/**
 * What {@code --json} prints: records whose components, in snake case, are the names scripts see.
 */
@NullMarked
package kange.app.cli.json;

import org.jspecify.annotations.NullMarked;
