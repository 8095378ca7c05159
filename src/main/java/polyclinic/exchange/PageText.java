package polyclinic.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import polyclinic.editorial.Section;
import polyclinic.markdown.RawBlock;
import polyclinic.model.Sha256;
import polyclinic.source.RawPage;

/**
 * A page's file, cut into its sections.
 *
 * @param file relative to the site's root
 * @param title of the page
 * @param text of the whole file, without a byte order mark
 * @param marked whether the file begins with a byte order mark
 * @param stretches in the order in which they stand; together they are the text
 */
record PageText(String file, String title, String text, boolean marked, List<Stretch> stretches) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A section of the outline: where it begins and what it is called. */
  private record Cut(String id, String heading, int start) {}

  PageText {
    stretches = List.copyOf(stretches);
  }

  /**
   * Cuts a page.
   *
   * @param content of its file
   */
  static PageText of(RawPage page, String content) {
    boolean marked = content.startsWith(BYTE_ORDER_MARK);
    String text = marked ? content.substring(1) : content;
    int body = text.length() - page.text().length();
    List<Cut> cuts = new ArrayList<>();
    cuts.add(new Cut(Section.HEAD, "", 0));
    cuts.add(new Cut(Section.INTRO, "", body));
    for (RawBlock block : page.body().blocks()) {
      if (block instanceof RawBlock.Heading heading && heading.level() == Section.LEVEL) {
        int start = lineStart(text, heading.at().line());
        cuts.add(new Cut(heading.id(), heading.plain(), start));
      }
    }
    List<Phrase> phrases = PhraseReader.read(text, body);
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      int end = i + 1 < cuts.size() ? cuts.get(i + 1).start() : text.length();
      List<Phrase> own =
          phrases.stream().filter(p -> p.start() >= cut.start() && p.start() < end).toList();
      stretches.add(new Stretch(cut.id(), cut.heading(), cut.start(), end, own));
    }
    return new PageText(page.file(), page.meta().title().value(), text, marked, stretches);
  }

  Optional<Stretch> stretch(String id) {
    return stretches.stream().filter(stretch -> stretch.id().equals(id)).findFirst();
  }

  /** A phrase as it is written. */
  String raw(Phrase phrase) {
    return text.substring(phrase.start(), phrase.end());
  }

  /** The line of an offset, 1-based. */
  int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** Of every byte of the file: SHA-256 as hexadecimal digits. */
  String hash() {
    return Sha256.of(content().getBytes(StandardCharsets.UTF_8));
  }

  private String content() {
    return marked ? BYTE_ORDER_MARK + text : text;
  }

  private static int lineStart(String text, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }
}
