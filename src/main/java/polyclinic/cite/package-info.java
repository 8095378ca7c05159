/** The bibliography: BibTeX in, numbered entries in the style of the National Library of Medicine out. */
package polyclinic.cite;
