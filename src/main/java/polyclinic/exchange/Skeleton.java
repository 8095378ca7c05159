package polyclinic.exchange;

import java.util.ArrayList;
import java.util.List;

/** The page without its phrases: Markdown, and the places of units. */
final class Skeleton {

  private Skeleton() {}

  /**
   * A part.
   *
   * @param value Markdown, or the id of a unit
   */
  record Part(boolean isUnit, String value) {}

  static List<Part> of(PagePlan plan) {
    List<Part> parts = new ArrayList<>();
    for (Chunk chunk : plan.chunks()) {
      for (Piece piece : chunk.pieces()) {
        if (piece instanceof Piece.Verbatim verbatim) {
          text(verbatim.text(), parts);
        } else if (piece instanceof Piece.Hole hole) {
          parts.add(new Part(true, PagePlan.unit(hole.entry())));
        } else if (piece instanceof Piece.Addition addition) {
          text(addition.key(), parts);
          parts.add(new Part(true, PagePlan.unit(addition.entry())));
        }
      }
    }
    return parts;
  }

  private static void text(String text, List<Part> parts) {
    if (!text.isEmpty()) {
      parts.add(new Part(false, text));
    }
  }
}
