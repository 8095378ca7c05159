/** Writes data tables as files for programs and spreadsheets: CSV and JSON. */
package polyclinic.dataset;
