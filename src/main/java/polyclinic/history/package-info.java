/** The addresses that were published once, and whether they still answer. */
package polyclinic.history;
