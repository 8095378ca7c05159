/**
 * Lists of references from elsewhere: pasted text, RIS, CSL-JSON or BibTeX in, works for our
 * bibliography out.
 */
package polyclinic.intake;
