/** The typefaces that Polyclinic brings along, and what glyphs they have. */
package polyclinic.typeface;
