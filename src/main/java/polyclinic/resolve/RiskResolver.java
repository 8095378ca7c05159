package polyclinic.resolve;

import java.util.Optional;
import polyclinic.markdown.RawBlock;
import polyclinic.markdown.RawBlock.Attribute;
import polyclinic.model.AbsoluteRisk;
import polyclinic.model.Block;

/** Reads {@code ::risk{n=3 of=100}}. */
final class RiskResolver {

  private final Workshop workshop;

  RiskResolver(Workshop workshop) {
    this.workshop = workshop;
  }

  /** The risk; empty if its numbers make no sense, which is reported. */
  Optional<Block> risk(RawBlock.Insertion insertion) {
    Optional<Integer> of = number(insertion, "of", 1, AbsoluteRisk.MOST);
    Optional<Integer> n = number(insertion, "n", 0, of.orElse(AbsoluteRisk.MOST));
    return of.isEmpty() || n.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Risk(new AbsoluteRisk(n.get(), of.get())));
  }

  private Optional<Integer> number(RawBlock.Insertion insertion, String name, int least, int most) {
    Attribute attribute = insertion.attributes().get(name);
    if (attribute == null) {
      workshop.error(
          "risk-number",
          insertion.at(),
          "'::" + insertion.name() + "' says no whole number for '" + name + "'",
          "write how many of how many people, such as {n=3 of=100}");
      return Optional.empty();
    }
    Optional<Integer> number =
        Optional.of(attribute.value())
            .filter(value -> value.matches("[0-9]{1,7}"))
            .map(Integer::valueOf)
            .filter(value -> value >= least && value <= most);
    if (number.isEmpty()) {
      workshop.error(
          "risk-number",
          attribute.at(),
          "'" + attribute.value() + "' is not a whole number from " + least + " to " + most,
          "write how many of how many people, such as {n=3 of=100}");
    }
    return number;
  }
}
