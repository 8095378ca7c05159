package polyclinic.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/**
 * The shapes name exactly the keys that the readers accept. A reader lists them itself, as the
 * remedy for a key that resembles none: {@code known here: …}.
 */
class ShapesTest {

  private static final String STRANGER = "qqqqqqqqqqqqqqqqqqqqqqqqq";
  private static final List<String> LANGUAGES = List.of("de", "en");
  private static final Pattern LISTED = Pattern.compile("known here: (.*)");

  @Test
  void ofPagesAreWhatTheirReaderAccepts() {
    String page =
        "---\n%1$s: 1\ntitle: t\nreviewed: {by: b, on: 2026-01-01, %1$s: 1}\n"
            + "waivers: [{rule: R08, %1$s: 1}]\npermission: {%1$s: 1}\n---\n";
    Problems problems = new Problems();
    FrontMatter.read(new SourceText("a.md", page.formatted(STRANGER)), problems);
    assertThat(accepted(problems)).isEqualTo(keys(Shapes.page()));
  }

  @Test
  void ofTheSiteAreWhatItsReaderAccepts() {
    String site =
        """
        %1$s: 1
        languages: [{%1$s: 1, code: de, label: d}, {code: en, label: e}]
        clinic: {%1$s: 1}
        openingHours: [{%1$s: 1}]
        navigation: {%1$s: 1}
        theme: {%1$s: 1}
        rules: {R01: {%1$s: 1}}
        """;
    Problems problems = new Problems();
    new ConfigReader(List.of(), problems).read(text(site));
    assertThat(accepted(problems)).isEqualTo(keys(Shapes.site()));
  }

  @Test
  void ofPeopleAndTermsAreWhatTheirReadersAccept() {
    Problems people = new Problems();
    PeopleReader.read(text("%1$s: 1\npeople: [{%1$s: 1}]\n"), LANGUAGES, people);
    assertThat(accepted(people)).isEqualTo(keys(Shapes.people()));
    Problems terms = new Problems();
    GlossaryReader.read(text("%1$s: 1\nterms: [{%1$s: 1}]\n"), LANGUAGES, terms);
    assertThat(accepted(terms)).isEqualTo(keys(Shapes.glossary()));
  }

  @Test
  void ofATableAreWhatItsReaderAccepts() {
    String table =
        """
        %1$s: 1
        caption: c
        vocabularies: {v: [{%1$s: 1, id: x, label: l}]}
        matrix: {column: kind, caption: c, %1$s: 1}
        columns:
          - {id: name, type: name, label: l}
          - {id: part, type: share, label: l}
          - {id: kind, type: terms, of: v, label: l, %1$s: 1}
        rows: [{id: r, name: n, part: {from: 1, to: 2, %1$s: 1}, kind: x, %1$s: 1}]
        """;
    Problems problems = new Problems();
    RawTable read = new TableReader(LANGUAGES, problems).read("t", text(table)).orElseThrow();
    assertThat(accepted(problems)).isEqualTo(keys(Shapes.table(read)));
  }

  private static SourceText text(String pattern) {
    return new SourceText("a.yaml", pattern.formatted(STRANGER));
  }

  private static SortedSet<String> accepted(Problems problems) {
    SortedSet<String> listed = new TreeSet<>();
    for (Diagnostic finding : problems.sorted()) {
      Matcher matcher = LISTED.matcher(finding.hint());
      if (finding.rule().equals("key-unknown") && matcher.matches()) {
        listed.add(matcher.group(1));
      }
    }
    return listed;
  }

  /** The keys of each mapping in a shape, listed as the reader lists them. */
  private static SortedSet<String> keys(Shape shape) {
    SortedSet<String> listed = new TreeSet<>();
    collect(shape, listed);
    return listed;
  }

  private static void collect(Shape shape, SortedSet<String> listed) {
    if (shape instanceof Shape.Mapping mapping) {
      listed.add(
          String.join(", ", mapping.entries().stream().map(Shape.Entry::key).sorted().toList()));
      mapping.entries().forEach(entry -> collect(entry.shape(), listed));
    } else if (shape instanceof Shape.ListOf list) {
      collect(list.item(), listed);
    } else if (shape instanceof Shape.OneOrMany many) {
      collect(many.item(), listed);
    } else if (shape instanceof Shape.Named named) {
      collect(named.value(), listed);
    } else if (shape instanceof Shape.Either either) {
      collect(either.first(), listed);
      collect(either.second(), listed);
    }
  }
}
