/** The site as the templates see it: resolved, immutable, complete in every language. */
package polyclinic.model;
