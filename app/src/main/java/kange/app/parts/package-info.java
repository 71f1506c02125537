/** Controls that several rooms share: covers, article lists, marked text, empty states. */
@NullMarked
package kange.app.parts;

import org.jspecify.annotations.NullMarked;
