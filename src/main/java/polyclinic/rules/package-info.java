/** Editorial rules as data: what a person must look at before a medical page goes out. */
package polyclinic.rules;
