package polyclinic.search;

import de.danielnaber.jwordsplitter.AbstractWordSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;

/** Which analysis a language gets, from {@code languages.properties}. */
final class Languages {

  private static final String FILE = "languages.properties";
  private static final String STOP_WORDS = "org/apache/lucene/analysis/";

  private final Properties data = new Properties();

  Languages() {
    try (InputStream file = Languages.class.getResourceAsStream(FILE)) {
      data.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The analysis of a locale's language; of one that the file does not know, words as they are. */
  Analysis of(Locale locale) {
    String fold = data.getProperty("fold") + " " + value("fold", locale);
    try {
      return new Analysis(analyzer(locale), splitter(locale), Folding.parse(fold));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Analyzer analyzer(Locale locale) throws IOException {
    // the words are cut before: one text, one word
    var chain = CustomAnalyzer.builder().withTokenizer("keyword").addTokenFilter("lowercase");
    String stop = value("stop", locale);
    if (!stop.isEmpty()) {
      String format = stop.startsWith("snowball/") ? "snowball" : "wordset";
      chain.addTokenFilter("stop", "words", STOP_WORDS + stop, "format", format);
    }
    for (String filter : value("filters", locale).split("\\s+")) {
      if (!filter.isEmpty()) {
        chain.addTokenFilter(filter);
      }
    }
    return chain.build();
  }

  private AbstractWordSplitter splitter(Locale locale) throws IOException {
    String name = value("splitter", locale);
    if (name.isEmpty()) {
      return null;
    }
    try {
      boolean withoutLinkingLetters = true;
      AbstractWordSplitter splitter =
          (AbstractWordSplitter)
              Class.forName(name).getConstructor(boolean.class).newInstance(withoutLinkingLetters);
      splitter.setStrictMode(true);
      return splitter;
    } catch (ReflectiveOperationException e) {
      throw new IOException("no splitter of words: " + name, e);
    }
  }

  /** The value of the longest tag that is known: of de-AT, else of de. */
  private String value(String key, Locale locale) {
    String tag = locale.toLanguageTag();
    while (!tag.isEmpty()) {
      String value = data.getProperty(key + "." + tag);
      if (value != null) {
        return value;
      }
      tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
    }
    return "";
  }
}
