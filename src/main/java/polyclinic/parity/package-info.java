/** Compares what languages say of risks and doses: a number must not get lost in translation. */
package polyclinic.parity;
