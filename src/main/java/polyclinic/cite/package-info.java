/**
 * The bibliography: BibTeX in, entries in the style of the National Library of Medicine out. The
 * only room that knows citeproc-java and jbibtex.
 */
package polyclinic.cite;
