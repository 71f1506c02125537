/** SQLite itself: connections, transactions, migrations, the faults it reports. */
@NullMarked
package kange.store.sql;

import org.jspecify.annotations.NullMarked;
