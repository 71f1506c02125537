/** The first start: samples or an empty archive. */
@NullMarked
package kange.app.welcome;

import org.jspecify.annotations.NullMarked;
