package polyclinic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A folder of HTML pages with a hundred references each, and with planted faults: {@code PAGES
 * FAULTS FOLDER [SEED]}.
 */
final class LinkCorpus {

  private static final int PARAGRAPHS = 22;
  private static final int LINKS = 3;
  private static final int NAVIGATION = 25;
  private static final String WORDS =
      "knee hip therapy study patient cartilage joint doctor clinic evidence placebo trial pain"
          + " injection risk result method group year treatment";

  private final int pages;
  private final Random random;
  private final String[] words = WORDS.split(" ");

  private LinkCorpus(int pages, long seed) {
    this.pages = pages;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      System.err.println("Arguments: PAGES FAULTS FOLDER [SEED]");
      System.exit(2);
    }
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : Benchmark.SEED;
    new LinkCorpus(Integer.parseInt(arguments[0]), seed)
        .write(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
  }

  /** Faults stand on different pages; a third each leads to no page, no image, no fragment. */
  private void write(int faults, Path folder) throws IOException {
    Files.createDirectories(folder.resolve("img"));
    Files.writeString(folder.resolve("site.css"), "body { background: url(img/0.png) }\n");
    for (int i = 0; i < 10; i++) {
      Files.write(folder.resolve("img/" + i + ".png"), new byte[] {(byte) i});
    }
    Files.writeString(folder.resolve("index.html"), page(0, ""));
    int step = Math.max(1, pages / Math.max(1, faults));
    for (int i = 1; i < pages; i++) {
      boolean isFaulty = i % step == 1 % step && i / step < faults;
      Path file = folder.resolve(name(i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, page(i, isFaulty ? fault(i / step, i) : ""));
    }
  }

  private static String name(int page) {
    return page == 0 ? "index.html" : "s" + page % 100 + "/p" + page + ".html";
  }

  private static String fault(int number, int page) {
    return switch (number % 3) {
      case 0 -> "<a href=\"/s1/gone-" + page + ".html\">gone</a>";
      case 1 -> "<img src=\"/img/gone-" + page + ".png\" alt=\"gone\">";
      default -> "<a href=\"/index.html#gone-" + page + "\">gone</a>";
    };
  }

  private String page(int number, String fault) {
    List<String> lines = new ArrayList<>();
    lines.add("<!DOCTYPE html>");
    lines.add("<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Page " + number + "</title>");
    lines.add("<link rel=\"stylesheet\" href=\"/site.css\"></head><body><nav><ul>");
    for (int i = 0; i < NAVIGATION; i++) {
      lines.add("<li><a href=\"/" + name(i % pages) + "\">Page " + i + "</a></li>");
    }
    lines.add("</ul></nav><main><h1 id=\"top\">Page " + number + "</h1>" + fault);
    for (int i = 0; i < PARAGRAPHS; i++) {
      lines.add("<h2 id=\"h" + i + "\">" + text(3) + "</h2>");
      lines.add("<p>" + text(30));
      for (int j = 0; j < LINKS; j++) {
        String hash = j == 0 ? "#h" + random.nextInt(PARAGRAPHS) : "";
        String target = "/" + name(random.nextInt(pages)) + hash;
        lines.add("<a href=\"" + target + "\">" + text(2) + "</a> " + text(6));
      }
      lines.add("</p>");
      if (i % 3 == 0) {
        lines.add(
            "<p><img src=\"/img/" + random.nextInt(10) + ".png\" alt=\"" + text(2) + "\"></p>");
      }
    }
    lines.add("</main></body></html>");
    return String.join("\n", lines) + "\n";
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
    }
    return text.toString();
  }
}
