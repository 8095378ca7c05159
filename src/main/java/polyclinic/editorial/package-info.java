/** The editors' work: which translation was made from which text, and what has changed since. */
package polyclinic.editorial;
