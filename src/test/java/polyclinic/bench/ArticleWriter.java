package polyclinic.bench;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the articles of one language: headings, a loose list, a table of twelve rows, ten internal
 * and three external links, a picture, three footnotes.
 */
final class ArticleWriter {

  private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
  private static final int INTERNAL_LINKS = 10;
  private static final int STEPS = 5;
  private static final int ROWS = 12;

  private final Corpus corpus;
  private final String language;
  private final Vocabulary words;
  private final LinkStyle style;

  ArticleWriter(Corpus corpus, String language, Vocabulary words, LinkStyle style) {
    this.corpus = corpus;
    this.language = language;
    this.words = words;
    this.style = style;
  }

  Article article(int number) {
    var random = new Random(corpus.seed() * 1_000_003 + number * 31L + language.hashCode());
    String title = words.fill(words.text("title"), random) + " (" + number + ")";
    String description = words.sentence(random);
    return new Article(
        number, language, title, description, FIRST_DAY.plusDays(number), body(number, random));
  }

  private String body(int number, Random random) {
    Deque<String> links = links(random);
    var text = new StringBuilder();
    text.append(sentences(random, 2)).append("[^1]\n\n");
    text.append(
        "![%s %s](/img/picture-%02d.svg)\n\n"
            .formatted(words.text("picture"), noun(random), random.nextInt(Corpus.PICTURES)));
    List<String> headings = words.numbered("heading");
    for (int part = 1; part <= headings.size(); part++) {
      text.append("## ").append(headings.get(part - 1)).append(style.headingId(part));
      text.append("\n\n").append(sentences(random, 2));
      text.append(' ').append(words.text("internal")).append(' ').append(links.pop()).append('.');
      text.append(part % 2 == 0 ? "" : " " + external(random));
      text.append(part == 2 || part == 4 ? "[^" + (part / 2 + 1) + "]" : "").append("\n\n");
      switch (part) {
        case 2 -> steps(text, random, links);
        case 3, 5 -> detail(text, random);
        case 4 -> table(text, number, random);
        case 6 -> questions(text, random, links);
        default -> {}
      }
    }
    for (int note = 1; note <= 3; note++) {
      text.append("[^%d]: %s %d. ".formatted(note, words.text("note"), 2015 + random.nextInt(10)));
      text.append(words.sentence(random)).append("\n\n");
    }
    return text.toString();
  }

  private Deque<String> links(Random random) {
    var links = new ArrayDeque<String>();
    for (int i = 0; i < INTERNAL_LINKS; i++) {
      int target = random.nextInt(corpus.articles());
      String address = style.to(language, Article.name(target), i % 5 == 0);
      links.add("[%s %d](%s)".formatted(noun(random), target, address));
    }
    return links;
  }

  private String external(Random random) {
    return "%s [%s](https://www.example.org/%s/%d)."
        .formatted(words.text("external"), noun(random), language, random.nextInt(1000));
  }

  private void steps(StringBuilder text, Random random, Deque<String> links) {
    for (int step = 1; step <= STEPS; step++) {
      text.append("%d. **%s %d.** ".formatted(step, words.text("step"), step));
      text.append(words.sentence(random)).append("\n\n    ").append(words.sentence(random));
      text.append(step <= 2 ? " " + links.pop() : "").append("\n\n");
    }
  }

  private void detail(StringBuilder text, Random random) {
    text.append("### ").append(words.text("detail")).append("\n\n");
    text.append(sentences(random, 2)).append("\n\n");
  }

  private void table(StringBuilder text, int number, Random random) {
    text.append("| ").append(String.join(" | ", words.numbered("column"))).append(" |\n");
    text.append("|---|---:|---|---|\n");
    for (int row = 0; row < ROWS; row++) {
      String measure = Vocabulary.capital(noun(random));
      int minutes = 5 + (number * 31 + row * 17) % 90; // the same in every language
      String people = words.word("people", random);
      String quality = words.word("quality", random);
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %d %s | %s | %s |\n",
              measure,
              minutes,
              words.text("minutes"),
              people,
              quality));
    }
    text.append('\n');
  }

  private void questions(StringBuilder text, Random random, Deque<String> links) {
    while (!links.isEmpty()) {
      text.append("* ").append(words.sentence(random)).append(' ').append(links.pop()).append('\n');
    }
    text.append('\n');
  }

  private String sentences(Random random, int count) {
    var text = new StringBuilder(words.sentence(random));
    for (int i = 1; i < count; i++) {
      text.append(' ').append(words.sentence(random));
    }
    return text.toString();
  }

  private String noun(Random random) {
    return words.word("noun", random);
  }
}
