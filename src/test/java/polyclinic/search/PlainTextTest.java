package polyclinic.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.model.Html;

/** What is left of HTML. */
class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>one</p><p>two</p> | one two",
        "<p>Stamm<em>zell</em>forschung</p> | Stammzellforschung",
        "<ul><li>a</li><li>b</li></ul> | a b",
        "<p>5 &lt; 6 &amp; &quot;x&quot;</p> | 5 < 6 & \"x\"",
        "<p>known<span class=\"cite\">[<a id=\"c\" href=\"#r\">1</a>, <a href=\"#s\">2</a>]</span>.</p> | known.",
        "<p>note<sup class=\"footnote-ref\"><a href=\"#fn-1\">1</a></sup> here</p> | note here",
        "<p>a<br>b</p> | a b",
        "<p><abbr title=\"x\">MS</abbr>-Schub</p> | MS-Schub",
      })
  void wordsRemain(String html, String text) {
    assertThat(PlainText.of(new Html(html))).isEqualTo(text);
  }
}
