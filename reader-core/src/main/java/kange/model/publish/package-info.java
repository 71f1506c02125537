/** What is published for readers' machines, and what became of fetching it. */
@NullMarked
package kange.model.publish;

import org.jspecify.annotations.NullMarked;
