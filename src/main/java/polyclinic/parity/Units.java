package polyclinic.parity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The units that every language writes alike, and how they relate. */
final class Units {

  private static final DataFile DATA = DataFile.read("units").orElseThrow();
  private static final Map<String, String> SYMBOLS = DATA.forms("symbols");
  private static final Set<String> AGES = Set.copyOf(DATA.list("ages"));
  private static final Set<String> LOCAL = Set.copyOf(DATA.list("local"));
  private static final Map<String, Scale> SCALES = new HashMap<>();

  private record Scale(BigDecimal factor, String unit) {}

  static {
    for (String entry : DATA.list("scales")) {
      String[] parts = entry.split("[=:]");
      SCALES.put(parts[0], new Scale(new BigDecimal(parts[1]), parts[2]));
    }
  }

  private Units() {}

  /** Unit by written form. */
  static Map<String, String> symbols() {
    return SYMBOLS;
  }

  /** An amount in the smallest unit of its kind, so that 1 g is 1000 mg. */
  static Measure measure(BigDecimal number, String unit) {
    Scale scale = SCALES.get(unit);
    return scale == null
        ? new Measure(number.stripTrailingZeros().toPlainString(), unit)
        : measure(number.multiply(scale.factor()), scale.unit());
  }

  /** Whether a number of this unit is often written without it. */
  static boolean mayLack(String unit) {
    return AGES.contains(unit);
  }

  /** Whether the unit is one that a language adds for its own readers. */
  static boolean isLocal(String unit) {
    return LOCAL.contains(unit);
  }
}
