package polyclinic.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/** Reads documents that came back, and makes pages of them; nothing is written here. */
public final class Importer {

  private static final String EXPORT_AGAIN = "export it again; the program can pretranslate it";

  private final Map<String, String> languages;
  private final Function<String, Plans> plans;
  private final Problems problems;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final Map<String, SourceLocation> seen = new HashMap<>();
  private final List<Delivery.Confirmed> accepted = new ArrayList<>();
  private int open;

  /**
   * @param languages language tags to codes
   * @param plans the plans of a language
   */
  public Importer(Map<String, String> languages, Function<String, Plans> plans, Problems problems) {
    this.languages = languages;
    this.plans = plans;
    this.problems = problems;
  }

  /** All that is to be written, if there were no findings. */
  public Delivery read(List<SourceText> documents) {
    for (SourceText document : documents) {
      XliffReader.read(document, problems).ifPresent(this::document);
    }
    return new Delivery(files, accepted, open);
  }

  private void document(Returned document) {
    String language = languages.get(document.targetLanguage());
    if (language == null) {
      problems.error(
          "xliff-language",
          document.at(),
          "'" + document.targetLanguage() + "' is no language of the site",
          hint(document.targetLanguage(), "the site has " + String.join(", ", languages.keySet())));
      return;
    }
    document.pages().forEach(page -> page(page, document, language));
  }

  private void page(Returned.Page page, Returned document, String language) {
    Plans known = plans.apply(language);
    Optional<PagePlan> found = known.ofFile(page.original());
    if (found.isEmpty()) {
      problems.error(
          "xliff-page",
          page.at(),
          "no page '" + page.original() + "' is translated into '" + language + "'",
          "it was renamed or deleted since the export, or this is the file of another site");
      return;
    }
    PagePlan plan = found.get();
    if (!document.sourceLanguage().equals(known.tag(plan.sourceLanguage()))) {
      problems.error(
          "xliff-language",
          document.at(),
          "'" + page.original() + "' is not written in '" + document.sourceLanguage() + "'",
          "srcLang must be '" + known.tag(plan.sourceLanguage()) + "', as it was exported");
      return;
    }
    SourceLocation first = seen.putIfAbsent(plan.targetFile(), page.at());
    if (first != null) {
      problems.error(
          "xliff-duplicate",
          page.at(),
          "'" + plan.targetFile() + "' comes twice: first in " + first,
          "import one of them");
    } else if (isOfToday(page, plan)) {
      compose(page, plan);
    }
  }

  private static String hint(String near, String otherwise) {
    return near.isEmpty() ? "it needs the attribute trgLang" : otherwise;
  }

  /** Whether the site is as it was when the page was exported. */
  private boolean isOfToday(Returned.Page page, PagePlan plan) {
    int before = problems.sorted().size();
    if (!page.sourceHash().equals(plan.source().hash())) {
      problems.error(
          "xliff-source-changed",
          page.at(),
          "the source '" + page.original() + "' has changed since the export",
          EXPORT_AGAIN);
    }
    if (!page.targetHash().equals(plan.targetHash())) {
      problems.error(
          "xliff-target-changed",
          page.at(),
          "the translation '" + plan.targetFile() + "' has changed since the export",
          EXPORT_AGAIN);
    }
    if (problems.sorted().size() == before && !page.skeleton().equals(Skeleton.of(plan))) {
      problems.error(
          "xliff-skeleton",
          page.at(),
          "the skeleton of '" + page.original() + "' is not the one that was exported",
          "export it again, or undo what was changed inside of <skeleton>");
    }
    return problems.sorted().size() == before;
  }

  private void compose(Returned.Page page, PagePlan plan) {
    Map<Integer, Answer> answers = new HashMap<>();
    for (int i = 0; i < plan.entries().size(); i++) {
      String id = PagePlan.unit(i);
      int index = i;
      new AnswerCheck(plan.entries().get(i), id, problems)
          .read(page.units().remove(id), page.at())
          .ifPresent(answer -> answers.put(index, answer));
    }
    page.units()
        .forEach(
            (id, unit) ->
                problems.error(
                    "xliff-unit",
                    unit.at(),
                    "the unit '" + id + "' was not in the export",
                    "delete it"));
    if (answers.size() < plan.entries().size()) {
      return;
    }
    int before = problems.sorted().size();
    Composition made = Composition.of(plan, answers, problems);
    if (problems.sorted().size() == before) {
      ReadBack.check(plan, made, answers, page.at(), problems);
      deliver(plan, made, answers);
    }
  }

  private void deliver(PagePlan plan, Composition made, Map<Integer, Answer> answers) {
    if (!made.text().isEmpty()) {
      boolean marked = plan.target().orElse(plan.source()).marked();
      files.put(plan.targetFile(), (marked ? "\uFEFF" : "") + made.text());
    }
    for (Chunk chunk : plan.chunks()) {
      for (String section : chunk.sections()) {
        confirm(plan, made, answers, chunk, section);
      }
    }
  }

  private void confirm(
      PagePlan plan, Composition made, Map<Integer, Answer> answers, Chunk chunk, String section) {
    List<Integer> own =
        chunk.entries().stream()
            .filter(entry -> plan.entries().get(entry).section().equals(section))
            .toList();
    boolean whole = made.written().contains(section) && !chunk.changedOutside();
    boolean done = own.stream().map(answers::get).allMatch(a -> a.done() || !a.isTranslated());
    if (own.isEmpty()) {
      return;
    }
    if (whole && done) {
      accepted.add(new Delivery.Confirmed(plan.page(), section, plan.language()));
    } else {
      open++;
    }
  }
}
