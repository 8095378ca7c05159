/** The commands: {@code polyclinic bake | check | new | serve | translations}. */
package polyclinic.cli;
