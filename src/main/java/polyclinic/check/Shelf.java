package polyclinic.check;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What was read of the folder so far, for all readers at work. A fragment of a page that was read
 * before is judged at once: nothing about it has to be kept.
 */
final class Shelf {

  private final Folder folder;
  private final AtomicReferenceArray<DocumentFacts> bySeat;

  Shelf(Folder folder) {
    this.folder = folder;
    this.bySeat = new AtomicReferenceArray<>(folder.seats());
  }

  void put(DocumentFacts document) {
    bySeat.set(folder.seat(document.path()), document);
  }

  /** The document, or null if nobody has read it yet. */
  DocumentFacts at(int seat) {
    return bySeat.get(seat);
  }
}
