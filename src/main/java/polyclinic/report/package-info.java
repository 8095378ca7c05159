/** What a run finds, where it was found, and how it is told: to a person, or to another program. */
package polyclinic.report;
