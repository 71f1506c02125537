/** The room where one says how the window and the pages are to be: the settings, keys, licences. */
package kange.app.preferences;
