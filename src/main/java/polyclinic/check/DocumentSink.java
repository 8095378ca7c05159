package polyclinic.check;

/** Hears what a document contains, in the document's order; the same order on every reading. */
interface DocumentSink {

  /** The address that relative references start from, if the document changes it. */
  void base(String url);

  void reference(Reference reference);

  /** Something that the document does beyond being read. */
  void deed(Deed deed);

  /**
   * A place that a fragment can name.
   *
   * @param unique whether the document must not define it twice
   */
  void target(String id, boolean unique, Spot spot);
}
