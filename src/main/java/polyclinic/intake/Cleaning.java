package polyclinic.intake;

/** Mends what certainly came from copying, and nothing else. */
final class Cleaning {

  private Cleaning() {}

  static String clean(String text) {
    return text.replace('\u00A0', ' ')
        .replace("[mdash]", "–")
        .replace("[ndash]", "–")
        .replaceAll("\\s+", " ")
        .replaceAll(" ([,.;:?!])(?=\\s|$)", "$1")
        .replaceAll("([?!])\\.(?=[\\s\"”]|$)", "$1")
        .strip();
  }
}
