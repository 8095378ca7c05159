package polyclinic.exchange;

import java.util.List;

/**
 * A part of the page that an import writes, and keeps or makes as a whole.
 *
 * @param sections which sections it holds
 * @param pieces of which it is made
 * @param existing the translation's part as it is; empty if there is none
 * @param rebuilt whether the pieces are the source's, because the translation is missing or built
 *     differently: it is made only when everything in it is translated
 * @param others how many phrases its pieces have besides the entries
 * @param present how many phrases the existing part has
 * @param changedOutside whether something of the source changed that is in no entry
 */
record Chunk(
    List<String> sections,
    List<Piece> pieces,
    String existing,
    boolean rebuilt,
    int others,
    int present,
    boolean changedOutside) {

  Chunk {
    sections = List.copyOf(sections);
    pieces = List.copyOf(pieces);
  }

  /** Indices of its entries in the plan. */
  List<Integer> entries() {
    return pieces.stream()
        .filter(piece -> !(piece instanceof Piece.Verbatim))
        .map(p -> p instanceof Piece.Hole h ? h.entry() : ((Piece.Addition) p).entry())
        .toList();
  }
}
