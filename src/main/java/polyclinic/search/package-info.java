/** What the site's own search looks into: an index for each language, made from resolved pages. */
package polyclinic.search;
