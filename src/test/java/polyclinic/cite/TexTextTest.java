package polyclinic.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{\\\"o}             | ö",
        "\\\"{o}             | ö",
        "\\'{\\i}            | í",
        "Ga\\v{s}per \\c{C}a | Gašper Ça",
        "\\k{a}\\H{o}\\u g   | ąőğ",
        "\\=a{\\ss}{\\O}     | āßØ",
        "{MSC}s \\& {{A}}    | MSCs & A",
        "1--2---3            | 1–2—3",
        "``a'' `b'           | “a” ‘b’",
        "TNF-$\\alpha$ $\\tau$$\\omega$ | TNF-α τω",
        "Ca$^{2+}$ x_1       | Ca2+ x_1",
        "\\emph{in  vitro}~x | in vitro\u00A0x",
        "≥ 5 \\% \\$ Food & \\_ #1 | ≥ 5 % $ Food & _ #1",
        "\\foo{bar}          | \\foobar",
        "e\u0301             | é",
        "trailing \\         | trailing \\",
      })
  void isWhatTexWouldSet(String tex, String text) {
    assertThat(TexText.plain(tex)).isEqualTo(text);
  }

  @Test
  void leavesIdentifiersAlone() {
    assertThat(TexText.unescaped("10.1000/a\\_b--c'd~e\\&f")).isEqualTo("10.1000/a_b--c'd~e&f");
  }
}
