package polyclinic.cite;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What TeX's commands stand for. */
final class TexSymbols {

  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"));

  private static final Map<String, String> SYMBOLS = symbols();

  private TexSymbols() {}

  /** The combining mark of an accent; null if it is none. */
  static String accent(String command) {
    return ACCENTS.get(command);
  }

  /** The letter to put an accent on: TeX wants a dotless i or j there, Unicode does not. */
  static char dotted(char letter) {
    return letter == 'ı' ? 'i' : letter == 'ȷ' ? 'j' : letter;
  }

  /** The text of a command, empty for one that only changes the font. */
  static Optional<String> symbol(String command) {
    return Optional.ofNullable(SYMBOLS.get(command));
  }

  private static Map<String, String> symbols() {
    var all = new HashMap<String, String>();
    for (String itself : "& % # $ _ { }".split(" ")) {
      all.put(itself, itself);
    }
    for (String font :
        ("emph textit textbf textrm textsc textup textsf texttt mathrm mathit mathbf text it bf em"
                + " rm sc textsuperscript textsubscript ensuremath url - / @ !")
            .split(" ")) {
      all.put(font, "");
    }
    for (String space : ", ; : \\ quad thinspace".split(" ")) {
      all.put(space, " ");
    }
    all.put(" ", " ");
    all.put("\n", " ");
    putPairs(all, "ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ dh ð DH Ð th þ TH Þ");
    putPairs(all, "dj đ DJ Đ ng ŋ NG Ŋ textendash – textemdash — ldots … dots … textellipsis …");
    putPairs(all, "textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ”");
    putPairs(all, "glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » quotedblbase „ textquotesingle '");
    putPairs(all, "textregistered ® texttrademark ™ textcopyright © textdegree ° degree °");
    putPairs(all, "textasciitilde ~ textbackslash \\ textless < textgreater > textbar | slash /");
    putPairs(all, "textunderscore _ textdollar $ textbraceleft { textbraceright } S § pounds £");
    putPairs(all, "times × pm ± cdot · leq ≤ le ≤ geq ≥ ge ≥ approx ≈ sim ∼ to → rightarrow →");
    putPairs(all, "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ");
    putPairs(all, "iota ι kappa κ lambda λ mu μ textmu μ nu ν xi ξ pi π rho ρ sigma σ tau τ");
    putPairs(all, "upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ");
    putPairs(all, "Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω prime ′ infty ∞ circ °");
    return Map.copyOf(all);
  }

  private static void putPairs(Map<String, String> all, String pairs) {
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      all.put(words[i], words[i + 1]);
    }
  }
}
