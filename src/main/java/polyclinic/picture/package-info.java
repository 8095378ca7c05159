/** Pictures of the content: what is wrong with them, what of them is private, and their prints. */
package polyclinic.picture;
