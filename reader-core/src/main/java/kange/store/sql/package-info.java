/** SQLite itself: connections, transactions, migrations, the faults it reports. */
package kange.store.sql;
