/** The commands: {@code polyclinic bake | check | new | serve}. */
package polyclinic.cli;
