/** The first start: samples or an empty archive. */
package kange.app.welcome;
