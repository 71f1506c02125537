/** Issues with their articles: the aggregate that is written, replaced and deleted as one. */
@NullMarked
package kange.store.issue;

import org.jspecify.annotations.NullMarked;
