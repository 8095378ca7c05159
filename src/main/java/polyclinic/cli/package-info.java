/** The commands: {@code polyclinic bake | check | new}. */
package polyclinic.cli;
