/** Whether an archive is what it was: one small class a check, run from the file upwards. */
package kange.check;
