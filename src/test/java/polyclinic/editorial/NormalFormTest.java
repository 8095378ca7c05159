package polyclinic.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which edits of a source make its translations stale, and which do not. */
class NormalFormTest {

  static Stream<Arguments> layout() {
    return Stream.of(
        arguments("another wrapping", "one two three", "one\ntwo three"),
        arguments("two spaces for one", "one two", "one  two"),
        arguments("a tab for a space", "one two", "one\ttwo"),
        arguments("spaces at the end of a line", "one\ntwo", "one  \ntwo "),
        arguments("a hard line break", "one\ntwo", "one\\\ntwo"),
        arguments("line ends of Windows", "one\n\ntwo\n", "one\r\n\r\ntwo\r\n"),
        arguments("blank lines", "## A\n\none", "## A\none\n\n\n"),
        arguments("no line end at the end", "one\n", "one"),
        arguments("a no-break space", "5 mg", "5\u00a0mg"),
        arguments("a soft hyphen", "Arzneimittel", "Arznei\u00admittel"),
        arguments("letters taken apart", "\u00f6l", "o\u0308l"),
        arguments("indentation in a list", "- a\n  b", "- a\n    b"),
        arguments("wrapping of a quotation", "> one two", "> one\n> two"),
        arguments("a lazy line of a quotation", "> one\n> two", "> one\ntwo"),
        arguments("padding of a table", "| a | b |\n|---|:-:|", "| a    | b |\n|------|:---:|"),
        arguments("spaces in a table", "| a | b |", "|a|b|"),
        arguments("a paragraph made two", "one. two", "one.\n\ntwo"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layout")
  void layoutDoesNotCount(String edit, String before, String after) {
    assertThat(hash(after)).isEqualTo(hash(before));
  }

  static Stream<Arguments> content() {
    return Stream.of(
        arguments("a capital letter", "one two", "one Two"),
        arguments("a number", "take 5 mg", "take 50 mg"),
        arguments("a decimal point", "1.5 mg", "15 mg"),
        arguments("two words made one", "in vitro", "invitro"),
        arguments("a full stop", "one", "one."),
        arguments("the target of a link", "[a](b.md)", "[a](c.md)"),
        arguments("a citation", "a [@x]", "a [@y]"),
        arguments("emphasis", "a not b", "a **not** b"),
        arguments("words struck out", "a not b", "a ~~not~~ b"),
        arguments("the order", "one\n\ntwo", "two\n\none"),
        arguments("the kind of a box", ":::tip\na\n:::", ":::risks\na\n:::"),
        arguments("the end of a box", ":::tip\na\n:::\nb", ":::tip\na\nb\n:::"),
        arguments("an id", "## A {#a}", "## A {#b}"),
        arguments("a level", "### A", "#### A"),
        arguments("words made a quotation", "one", "> one"),
        arguments("words taken out of one", "> one\n>\n> two", "> one\n\ntwo"),
        arguments("a cell", "| a | b |", "| a | c |"),
        arguments("a cell that moves", "| a | | b |", "| | a | b |"),
        arguments("an item made of another", "- a b", "- a\n- b"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("content")
  void contentCounts(String edit, String before, String after) {
    assertThat(hash(after)).isNotEqualTo(hash(before));
  }

  @Test
  void passagesAreWhatAReaderSeesAsOne() {
    assertThat(
            NormalForm.passages(
                """
                ## A {#a}
                One
                two.
                - x
                - y
                  z

                :::risks[T]
                B
                :::
                | a | b |
                |---|---|
                """))
        .containsExactly(
            "## A {#a}",
            "One two.",
            "- x",
            "- y z",
            ":::risks[T]",
            "B",
            ":::",
            "| a | b |",
            "| - | - |");
  }

  /** A lock file is read by every later version: the first 64 bits of SHA-256 of the words. */
  @Test
  void aHashStaysWhatItIs() {
    assertThat(hash("hello\n")).isEqualTo("2cf24dba5fb0a30e");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(hash("TITLE")).isEqualTo("5d106b1ed4249f05");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String hash(String text) {
    return Fingerprint.of(text).hash();
  }
}
