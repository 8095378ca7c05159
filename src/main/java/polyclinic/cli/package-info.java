/** The commands: {@code polyclinic bake | check | new | translations}. */
package polyclinic.cli;
