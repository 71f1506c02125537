/** The room where a misread word is put right in all issues that have it. */
@NullMarked
package kange.app.slips;

import org.jspecify.annotations.NullMarked;
