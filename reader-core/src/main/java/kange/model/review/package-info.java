/** An issue on a librarian's desk: what was put right, step by step, and how it reads now. */
@NullMarked
package kange.model.review;

import org.jspecify.annotations.NullMarked;
