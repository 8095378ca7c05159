package polyclinic.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static polyclinic.search.SamplePages.ENGLISH;
import static polyclinic.search.SamplePages.GERMAN;
import static polyclinic.search.SamplePages.edition;
import static polyclinic.search.SamplePages.heading;
import static polyclinic.search.SamplePages.link;
import static polyclinic.search.SamplePages.page;
import static polyclinic.search.SamplePages.question;
import static polyclinic.search.SamplePages.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import polyclinic.model.Block;
import polyclinic.model.Html;
import polyclinic.model.Page;

/** What can be found on a page. */
class EntryReaderTest {

  private static List<Entry> read(Page page) {
    return EntryReader.read(page, 7, edition(page.language()));
  }

  @Test
  void aPageIsCutAtItsHeadings() {
    Page page =
        page(
            GERMAN,
            "knie",
            "page",
            "Das Knie",
            text("Anfang."),
            heading(2, "risks", "Risiken"),
            text("Blutung."),
            new Block.Box("risks", null, new Html("Achtung"), List.of(text("Selten."))),
            heading(4, "deep", "Genauer"),
            text("Wenig."),
            heading(3, "after", "Danach"));

    assertThat(read(page))
        .containsExactly(
            new Entry(7, "", "Das Knie", "Anfang."),
            new Entry(7, "risks", "Risiken", "Blutung. Achtung Selten. Genauer Wenig."),
            new Entry(7, "after", "Danach", ""));
  }

  @Test
  void aQuestionIsFoundWhereItStandsAndNotWhereItIsShownAgain() {
    var questions =
        List.of(question("why", "Why?", text("Because."), heading(3, "x", "More"), text("So.")));
    Page own = page(ENGLISH, "qa", "qa", "Questions", new Block.Questions(questions, null));
    Page other =
        page(
            ENGLISH,
            "more",
            "page",
            "More",
            new Block.Questions(questions, link(ENGLISH, "/en/qa/", "Questions")));

    assertThat(read(own))
        .containsExactly(
            new Entry(7, "", "Questions", ""), new Entry(7, "why", "Why?", "Because. More So."));
    assertThat(read(other)).containsExactly(new Entry(7, "", "More", ""));
  }

  @Test
  void termsAndPeopleAreFoundOnTheirPages() {
    assertThat(read(page(ENGLISH, "glossary", "glossary", "Glossary")))
        .extracting(Entry::id, Entry::title)
        .contains(tuple("ms", "multiple sclerosis (MS)"), tuple("myelin", "myelin"));
    assertThat(read(page(GERMAN, "team", "team", "Team")))
        .contains(new Entry(7, "person-lindner", "Ada Lindner", "Ärztin"));
  }
}
