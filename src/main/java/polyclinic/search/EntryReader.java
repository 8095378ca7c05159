package polyclinic.search;

import java.util.ArrayList;
import java.util.List;
import polyclinic.model.Block;
import polyclinic.model.Edition;
import polyclinic.model.GlossaryTerm;
import polyclinic.model.Localized;
import polyclinic.model.Page;
import polyclinic.model.Person;
import polyclinic.model.Question;
import polyclinic.model.TableView;

/** Cuts a page into what can be found on it. */
final class EntryReader {

  /** The layout that shows the people of the clinic. */
  private static final String TEAM = "team";

  /** Deeper headings belong to the section above them. */
  private static final int DEEPEST_SECTION = 3;

  private final int number;
  private final List<Draft> drafts = new ArrayList<>();
  private Draft current;

  private record Draft(String id, String title, StringBuilder text) {
    void add(String words) {
      if (!words.isEmpty()) {
        text.append(text.isEmpty() ? "" : " ").append(words);
      }
    }
  }

  private EntryReader(int number) {
    this.number = number;
  }

  /**
   * The entries of a page in their order, its beginning first.
   *
   * @param number the page's number in the index
   */
  static List<Entry> read(Page page, int number, Edition edition) {
    EntryReader reader = new EntryReader(number);
    reader.begin("", page.meta().title());
    if (page.meta().description() != null) {
      reader.current.add(PlainText.line(page.meta().description()));
    }
    reader.blocks(page.body());
    if (page.url().equals(edition.glossaryPage())) {
      edition.glossary().forEach(term -> reader.term(term, edition.language().base()));
    }
    if (page.type().equals(TEAM)) {
      edition.people().forEach(person -> reader.person(person, edition.language().base()));
    }
    return reader.entries();
  }

  private List<Entry> entries() {
    return drafts.stream()
        .map(draft -> new Entry(number, draft.id, draft.title, draft.text.toString()))
        .toList();
  }

  private void begin(String id, String title) {
    current = new Draft(id, PlainText.line(title), new StringBuilder());
    drafts.add(current);
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Text text) {
        current.add(PlainText.of(text.html()));
      } else if (block instanceof Block.Heading heading) {
        heading(heading);
      } else if (block instanceof Block.Box box) {
        current.add(box.title() == null ? "" : PlainText.of(box.title()));
        blocks(box.blocks());
      } else if (block instanceof Block.Data data) {
        table(data.table());
      } else if (block instanceof Block.Questions questions && questions.source() == null) {
        questions.questions().forEach(this::question);
      }
    }
  }

  private void heading(Block.Heading heading) {
    if (heading.level() <= DEEPEST_SECTION) {
      begin(heading.id(), heading.plain());
    } else {
      current.add(PlainText.line(heading.plain()));
    }
  }

  /** Headings in an answer do not part it: the whole answer opens under its question. */
  private void question(Question question) {
    EntryReader answer = new EntryReader(number);
    answer.begin(question.id(), question.plain());
    answer.blocks(question.answer());
    Draft whole = answer.drafts.get(0);
    answer.drafts.stream().skip(1).forEach(part -> whole.add(part.title + " " + part.text));
    drafts.add(whole);
  }

  private void table(TableView table) {
    current.add(PlainText.line(table.caption()));
    for (TableView.Row row : table.rows()) {
      for (TableView.Cell cell : row.cells()) {
        if (cell.html() == null) {
          cell.terms().forEach(term -> current.add(PlainText.line(term.label())));
          current.add(cell.terms().isEmpty() ? PlainText.line(cell.text()) : "");
        }
      }
    }
    current.add(table.note() == null ? "" : PlainText.line(table.note()));
  }

  private void term(GlossaryTerm term, String language) {
    String title = term.term().in(language);
    Localized shortForm = term.abbreviation();
    begin(term.id(), shortForm == null ? title : title + " (" + shortForm.in(language) + ")");
    current.add(PlainText.line(term.definition().in(language)));
  }

  private void person(Person person, String language) {
    begin("person-" + person.id(), person.name());
    for (Localized text : new Localized[] {person.role(), person.credentials(), person.about()}) {
      current.add(text == null ? "" : PlainText.line(text.in(language)));
    }
  }
}
