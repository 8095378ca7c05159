/** Pictures for those who share the address of a page. */
package polyclinic.share;
