package polyclinic.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of two languages that have no partner in the other. */
record NumberComparison(List<Mention> missing, List<Mention> extra) {

  /**
   * Compares whatever the order.
   *
   * @param plain whether numbers without a unit and dates count, too
   */
  static NumberComparison of(List<Mention> source, List<Mention> translation, boolean plain) {
    List<Mention> there = new ArrayList<>(translation);
    List<Mention> missing = new ArrayList<>(withoutPartner(source, there, plain));
    List<Mention> here = new ArrayList<>(source);
    return new NumberComparison(missing, withoutPartner(translation, here, plain));
  }

  /** Figures take figures first, then words. */
  private static List<Mention> withoutPartner(
      List<Mention> mentions, List<Mention> others, boolean plain) {
    List<Mention> left = new ArrayList<>();
    for (boolean spelled : new boolean[] {false, true}) {
      List<Mention> open = spelled ? List.copyOf(left) : mentions;
      left.clear();
      for (Mention mention : open) {
        if (!mention.spelled() && (plain || !mention.measure().isPlain())) {
          Optional<Mention> partner =
              others.stream()
                  .filter(o -> o.spelled() == spelled && o.measure().equals(mention.measure()))
                  .findFirst();
          partner.ifPresentOrElse(others::remove, () -> left.add(mention));
        }
      }
    }
    return left;
  }
}
