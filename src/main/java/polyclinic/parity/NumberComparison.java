package polyclinic.parity;

import java.util.List;

/** The numbers of two languages that have no partner in the other. */
record NumberComparison(List<Mention> missing, List<Mention> extra) {

  /**
   * Compares whatever the order, and however often: who says a number once need not repeat it.
   *
   * @param plain whether numbers without a unit, dates and times count, too
   */
  static NumberComparison of(List<Mention> source, List<Mention> translation, boolean plain) {
    return new NumberComparison(
        alone(source, translation, plain), alone(translation, source, plain));
  }

  private static List<Mention> alone(List<Mention> mentions, List<Mention> others, boolean plain) {
    return mentions.stream()
        .filter(mention -> !mention.loose() && (plain || !mention.measure().isPlain()))
        .filter(mention -> others.stream().noneMatch(mention::isLike))
        .filter(mention -> !isForOwnReaders(mention, others))
        .toList();
  }

  private static boolean isForOwnReaders(Mention mention, List<Mention> others) {
    String unit = mention.measure().unit();
    return Units.isLocal(unit) && others.stream().noneMatch(o -> o.measure().unit().equals(unit));
  }
}
