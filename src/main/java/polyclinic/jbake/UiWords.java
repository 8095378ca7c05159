package polyclinic.jbake;

import freemarker.template.TemplateModelException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Language;
import polyclinic.model.Typography;
import polyclinic.model.Words;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * The words of the interface in one language. Every text is a {@link MessageFormat} pattern, with
 * arguments or without: an apostrophe is written twice. Safe for many threads.
 */
final class UiWords {

  private static final String PLURAL = "plural";

  private final Language language;
  private final MissingWords missing;
  private final Map<String, Word> words = new HashMap<>();
  private final Typography typography;
  private final PluralRule plural;

  /** Reports each text that is no pattern. */
  UiWords(Language language, Words words, MissingWords missing, Problems problems) {
    this.language = language;
    this.missing = missing;
    this.typography = words.typography(language.code());
    this.plural = plural(words.text(language.code(), PLURAL), problems);
    words
        .byLanguage()
        .getOrDefault(language.code(), Map.of())
        .forEach((key, text) -> add(key, text, problems));
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * The text with values filled in; the text {@code KEY[FORM]} if the first value is a number that
   * the language has such a form for. A missing text is reported, and its key stands for it.
   */
  String text(String key, Object[] values) throws TemplateModelException {
    Word word = form(key, values);
    if (word == null) {
      missing.addFromTemplate(language, key);
      return key;
    }
    if (values.length < word.arguments) {
      throw new TemplateModelException(
          "the UI string '%s' takes %d values, but got %d"
              .formatted(key, word.arguments, values.length));
    }
    return typography.set(word.format(values));
  }

  private Word form(String key, Object[] values) {
    Word other = words.get(key);
    return values.length > 0 && values[0] instanceof Number number
        ? words.getOrDefault(key + "[" + plural.form(number) + "]", other)
        : other;
  }

  private PluralRule plural(Optional<String> rule, Problems problems) {
    try {
      return rule.map(PluralRule::of).orElse(PluralRule.NONE);
    } catch (IllegalArgumentException e) {
      problems.error(
          "ui-string-plural",
          SourceLocation.of(MissingWords.file(language)),
          "in 'plural' the form '" + e.getMessage() + "' cannot be understood",
          "write a name and a condition, such as 'one n=1; few n%100=3..10'");
      return PluralRule.NONE;
    }
  }

  private void add(String key, String text, Problems problems) {
    try {
      words.put(key, Word.of(text, language.locale()));
    } catch (IllegalArgumentException e) {
      // the key is known all the same: one mistake, one finding
      words.put(key, new Word(text, null, 0));
      problems.error(
          "ui-string-pattern",
          SourceLocation.of(MissingWords.file(language)),
          "the UI string '"
              + key
              + "' is no valid pattern: "
              + FreeMarkerMessage.firstSentence(e.getMessage()),
          "a brace that is meant as such is written in apostrophes: '{'");
    }
  }

  /**
   * A text, ready to be filled in.
   *
   * @param constant the whole text; null if it takes values
   */
  private record Word(String constant, MessageFormat pattern, int arguments) {

    static Word of(String text, Locale locale) {
      var pattern = new MessageFormat(text, locale);
      int arguments = pattern.getFormatsByArgumentIndex().length;
      return arguments == 0
          ? new Word(pattern.format(new Object[0]), null, 0)
          : new Word(null, pattern, arguments);
    }

    String format(Object[] values) {
      // a MessageFormat may not be used by two threads at once; a copy is cheaper than a lock
      return constant != null ? constant : ((MessageFormat) pattern.clone()).format(values);
    }
  }
}
