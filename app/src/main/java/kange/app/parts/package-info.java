/** Controls that several rooms share: covers, article lists, marked text, empty states. */
package kange.app.parts;
