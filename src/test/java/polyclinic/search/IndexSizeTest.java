package polyclinic.search;

import static org.assertj.core.api.Assertions.assertThat;
import static polyclinic.search.SamplePages.heading;
import static polyclinic.search.SamplePages.page;
import static polyclinic.search.SamplePages.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import polyclinic.model.Block;
import polyclinic.model.Page;

/** A thousand pages of eight sections and 800 words, their words as unequally used as in speech. */
class IndexSizeTest {

  private static final int PAGES = 1000;
  private static final int SECTIONS = 8;
  private static final int WORDS = 100;
  private static final int BUDGET = 1024 * 1024;

  @Test
  void aThousandPagesStayWithinTheBudget() throws IOException {
    Map<String, byte[]> files = files(PAGES);

    int index = packed(files.get("index.json"));
    int texts = 0;
    int largest = 0;
    for (String name : files.keySet()) {
      if (name.startsWith("text-")) {
        int size = packed(files.get(name));
        texts += size;
        largest = Math.max(largest, size);
      }
    }
    System.out.printf(
        "Search index of %d pages: %d bytes gzip; excerpts: %d files, %d bytes, largest %d%n",
        PAGES, index, files.size() - 1, texts, largest);
    assertThat(index).isLessThan(BUDGET);
    assertThat(largest).isLessThan(BUDGET / 64);
  }

  @Test
  void theSamePagesMakeTheSameBytes() {
    Map<String, byte[]> first = files(50);
    Map<String, byte[]> second = files(50);

    assertThat(second).containsOnlyKeys(first.keySet());
    first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
  }

  private static Map<String, byte[]> files(int pages) {
    return EditionIndex.files(
        SamplePages.edition(SamplePages.GERMAN), pages(pages), List.of(SamplePages.GERMAN));
  }

  private static List<Page> pages(int count) {
    var random = new Random(11);
    List<String> words = words(random);
    var pages = new ArrayList<Page>();
    for (int i = 0; i < count; i++) {
      var blocks = new ArrayList<Block>();
      for (int section = 0; section < SECTIONS; section++) {
        blocks.add(heading(2, "section-" + section, sentence(4, words, random)));
        blocks.add(text(sentence(WORDS, words, random)));
      }
      String title = sentence(4, words, random);
      pages.add(page(SamplePages.GERMAN, "page-" + i, "page", title, blocks.toArray(Block[]::new)));
    }
    return pages;
  }

  /** Half of them compounds of two others. */
  private static List<String> words(Random random) {
    String[] syllables =
        "ba del fen gra hin ko lus mer nat op pul ra sten tor ung ver wi zel".split(" ");
    var words = new ArrayList<String>();
    for (int i = 0; i < 10_000; i++) {
      var word = new StringBuilder();
      for (int s = 0; s < 2 + random.nextInt(3); s++) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      words.add(word.toString());
    }
    for (int i = 0; i < 10_000; i++) {
      words.add(words.get(random.nextInt(10_000)) + words.get(random.nextInt(10_000)));
    }
    return words;
  }

  /** The rank of a word by Zipf's law: the nth word is used a nth as often as the first. */
  private static String sentence(int length, List<String> words, Random random) {
    var text = new ArrayList<String>();
    for (int i = 0; i < length; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(words.size()));
      text.add(words.get(Math.min(rank, words.size() - 1)));
    }
    return String.join(" ", text);
  }

  private static int packed(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.size();
  }
}
