/** The page one starts from: go on reading, the newest issues, journals, favourites. */
package kange.app.home;
