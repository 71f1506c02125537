/** Pages that are printed out of order, and texts that go on elsewhere (下转, 上接). */
@NullMarked
package kange.parse.order;

import org.jspecify.annotations.NullMarked;
