/** An issue's contents page, its masthead and notices, and what is picked of it. */
package kange.app.issue;
