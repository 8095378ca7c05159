package polyclinic.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

/** Whatever is thrown together: it is read, and what comes out is whole and harmless. */
class RandomTextTest {

  private static final int TEXTS = 1500;

  private static final List<String> FRAGMENTS =
      List.of(
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          " ",
          "  ",
          "    ",
          "\t",
          "\r\n",
          "word ",
          "Wörter ",
          "1. ",
          "- ",
          "- [ ] ",
          "- [x] ",
          "> ",
          "* ",
          "# ",
          "## ",
          "###### ",
          "---\n",
          "===\n",
          "```\n",
          "~~~ x\n",
          "`",
          "``",
          "*",
          "**",
          "_",
          "~~",
          "\\",
          "&amp;",
          "&",
          "&#10;",
          "<",
          ">",
          "\"",
          "[",
          "]",
          "(",
          ")",
          "![",
          "](x.md)",
          "](x.svg \"caption\")",
          "][r]",
          "[r]: y.md 'z'\n",
          "{#id}",
          "{#id-2}",
          "{#",
          "{",
          "}",
          "{decorative}",
          "{lang=la}",
          "{lang=",
          "[a]",
          "[@key]",
          "[@key, p. 4; @b2]",
          "[@",
          "; @",
          "[^1]",
          "[^1]: ",
          "\n[^2]: note\n",
          "[^2]",
          "\n:::note\n",
          "\n:::tip[Title]{#box}\n",
          "\n::::warning[a *b*\n",
          "\n:::\n",
          "\n::::\n",
          ":::",
          "\n::toc\n",
          "\n::factors{group=a only=\"b c\"}\n",
          "::x{",
          "\nTerm\n: def\n",
          ": ",
          "| a | b |\n|---|:-:|\n| c | d |\n",
          "|",
          "|---|\n",
          "<script>",
          "</script>",
          "<SCRIPT src=x>",
          "<script\n",
          "<b>",
          "</b>",
          "<div>\n",
          "</div>\n",
          "<details open>",
          "</details>",
          "<br>",
          "<!-- ",
          "-->",
          "<img src=x onerror=y>",
          "<a href=\"javascript:x\">",
          "<?php ",
          "<![CDATA[",
          "<https://a.b>",
          "<javascript:x>",
          "[x](javascript:y)",
          "![x](data:text/html,y)",
          "\0",
          "\uFEFF",
          "\u202E",
          "😀",
          "é",
          "日本");

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^<>]*)>");
  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void isReadAndGivesWholeHtml(boolean sanitisedHtml) {
    var reader = new MarkdownReader(TestSettings.german(sanitisedHtml));
    var random = new Random(20261101);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      var problems = new Problems();
      RawBody body = reader.read("page.md", text, 0, problems);
      assertWhole(body.blocks(), text);
      assertPlaces(problems.sorted(), text);
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int n = random.nextInt(60) + 1; n > 0; n--) {
      text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    return text.toString();
  }

  private static void assertPlaces(List<Diagnostic> findings, String text) {
    List<String> lines = text.replaceFirst("^\uFEFF", "").lines().toList();
    for (Diagnostic d : findings) {
      assertThat(d.at().line()).as(text).isLessThanOrEqualTo(Math.max(1, lines.size()));
      int length = lines.isEmpty() ? 0 : lines.get(d.at().line() - 1).length();
      assertThat(d.at().column()).as(text).isLessThanOrEqualTo(length + 1);
    }
  }

  private static void assertWhole(List<RawBlock> blocks, String text) {
    var run = new StringBuilder();
    for (RawBlock block : blocks) {
      if (block instanceof RawBlock.Html html) {
        run.append(filled(html.parts()));
      } else if (block instanceof RawBlock.Heading heading) {
        assertWhole(filled(heading.parts()), text);
      } else if (block instanceof RawBlock.Box box) {
        assertWhole(filled(box.title()), text);
        assertWhole(box.blocks(), text);
      }
    }
    assertWhole(run.toString(), text);
  }

  /** The HTML with the open places filled as the resolver would. */
  private static String filled(List<Part> parts) {
    var html = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Text text) {
        html.append(text.html());
      } else if (part instanceof Part.Link link) {
        assertThat(link.target().toLowerCase(Locale.ROOT)).doesNotContain("javascript:");
        html.append(" href=\"x\"");
      } else if (part instanceof Part.Image) {
        html.append(" src=\"x\"");
      } else if (part instanceof Part.ImageStart) {
        html.append("<picture>");
      } else if (part instanceof Part.ImageEnd) {
        html.append("</picture>");
      }
    }
    return html.toString();
  }

  private static void assertWhole(String html, String text) {
    assertThat(html.toLowerCase(Locale.ROOT)).as(text).doesNotContain("<script");
    Deque<String> open = new ArrayDeque<>();
    Matcher matcher = TAG.matcher(html);
    var rest = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(rest, "");
      if (!matcher.group(1).isEmpty()) {
        assertThat(open.poll()).as("%s%nfrom%n%s", html, text).isEqualTo(matcher.group(2));
      } else if (!VOID.contains(matcher.group(2))) {
        open.push(matcher.group(2));
      }
    }
    matcher.appendTail(rest);
    assertThat(open).as("%s%nfrom%n%s", html, text).isEmpty();
    assertThat(rest).as(html).doesNotContain("<").doesNotContain(">");
  }
}
