package polyclinic.check;

/** Knows where something stands in the source; asked only if there is a finding. */
@FunctionalInterface
interface Spot {

  /** What {@link #offset} answers if the parser does not know. */
  int UNKNOWN = -1;

  /** 0-based offset in the document's text, in UTF-16 units, or {@link #UNKNOWN}. */
  int offset(String text);
}
