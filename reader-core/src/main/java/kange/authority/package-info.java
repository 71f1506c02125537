/** Which names are likely one: a small class a rule, pure, without a database. */
@NullMarked
package kange.authority;

import org.jspecify.annotations.NullMarked;
