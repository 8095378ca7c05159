package polyclinic.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import polyclinic.model.Page;
import polyclinic.model.PageLink;
import polyclinic.model.SitePath;
import polyclinic.report.JsonText;

/** Writes an index as {@code assets/js/search.js} reads it; search.md tells what the parts are. */
final class IndexJson {

  private static final String STEP = " › ";

  /** What two neighbours in the list of forms can have in common at most: a letter tells it. */
  private static final int LONGEST_SHARED = 'Z' - 'A';

  private final List<String> members = new ArrayList<>();

  /** The members of the index object, one a line. */
  @Override
  public String toString() {
    return String.join(",\n", members).transform(all -> "{\n" + all + "\n}\n");
  }

  IndexJson folding(Folding folding) {
    members.add(
        "\"fold\":"
            + folding.rules().stream()
                .map(rule -> texts(List.of(rule.pattern().pattern(), rule.replacement())))
                .collect(Collectors.joining(",", "[", "]")));
    return this;
  }

  /**
   * Pages as address, title and the way to it.
   *
   * @param from path of the page that searches: addresses are relative to it
   */
  IndexJson pages(List<Page> pages, String from) {
    members.add(
        "\"pages\":"
            + pages.stream()
                .map(page -> texts(row(page, from)))
                .collect(Collectors.joining(",\n", "[", "]")));
    return this;
  }

  private static List<String> row(Page page, String from) {
    String way = page.breadcrumbs().stream().map(PageLink::label).collect(Collectors.joining(STEP));
    return List.of(SitePath.relative(from, page.url()), page.meta().title(), way);
  }

  /** Entries as columns; the beginning of a page has no id, and its title is the page's. */
  IndexJson entries(List<Entry> entries) {
    var pages = new Numbers();
    pages.addAscending(entries.stream().map(Entry::page).toList());
    number("entryPages", pages);
    members.add("\"ids\":" + texts(entries.stream().map(Entry::id).toList()));
    members.add(
        "\"titles\":"
            + texts(entries.stream().map(e -> e.id().isEmpty() ? "" : e.title()).toList()));
    return this;
  }

  IndexJson excerpts(Excerpts excerpts) {
    var first = new Numbers();
    first.addAscending(excerpts.first());
    number("textStarts", first);
    members.add("\"texts\":" + texts(excerpts.names()));
    return this;
  }

  IndexJson concepts(List<List<String>> concepts) {
    members.add(
        "\"concepts\":"
            + concepts.stream().map(IndexJson::texts).collect(Collectors.joining(",", "[", "]")));
    return this;
  }

  /** Words, their groups of one stem, the groups that they are composed of, and where they are. */
  IndexJson vocabulary(Vocabulary vocabulary) {
    text("stop", String.join(" ", vocabulary.stopWords()));
    text("endings", String.join(" ", vocabulary.endings()));
    text("forms", frontCoded(vocabulary.forms().keySet()));
    Map<String, Integer> groups = groups(vocabulary);
    var parts = new Numbers();
    var postings = new Numbers();
    for (Form form : vocabulary.forms().values()) {
      var numbers = new TreeSet<Integer>();
      for (String part : form.parts()) {
        numbers.add(groups.get(vocabulary.forms().get(part).stem()));
      }
      parts.addAscending(List.copyOf(numbers));
      postings.addAscending(form.entries());
    }
    number("parts", parts);
    number("postings", postings);
    return this;
  }

  /** Gives each stem a number in the order of the forms, and each form the way back to its last. */
  private Map<String, Integer> groups(Vocabulary vocabulary) {
    var numbers = new Numbers();
    var groups = new HashMap<String, Integer>();
    var last = new HashMap<String, Integer>();
    int at = 0;
    for (Form form : vocabulary.forms().values()) {
      numbers.add(last.containsKey(form.stem()) ? at - last.get(form.stem()) : 0);
      groups.putIfAbsent(form.stem(), groups.size());
      last.put(form.stem(), at);
      at++;
    }
    number("groups", numbers);
    return groups;
  }

  /** Each word as a capital, A for 0, that tells how many letters it shares, and the rest. */
  private static String frontCoded(Iterable<String> words) {
    var text = new StringBuilder();
    String last = "";
    for (String word : words) {
      int shared = 0;
      int end = Math.min(LONGEST_SHARED, Math.min(last.length(), word.length()));
      while (shared < end && last.charAt(shared) == word.charAt(shared)) {
        shared++;
      }
      text.append((char) ('A' + shared)).append(word, shared, word.length());
      last = word;
    }
    return text.toString();
  }

  private void number(String name, Numbers numbers) {
    text(name, numbers.toString());
  }

  private void text(String name, String value) {
    members.add("\"" + name + "\":" + JsonText.of(value));
  }

  private static String texts(List<String> texts) {
    return texts.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
  }
}
