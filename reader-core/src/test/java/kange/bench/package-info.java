/**
 * The search benchmark: {@code mvn -q -Pbench -pl reader-core -am -Dbench.articles="20000 100000"}.
 * All contenders get the same generated articles and queries in one run, so that ratios hold on any
 * machine.
 */
package kange.bench;
