/** Tells other programs what front matter and data files may hold: JSON Schema, CMS forms. */
package polyclinic.schema;
