package polyclinic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places and its translation. {@code {1}} stands for anything, {@code {1#}} for a
 * number, {@code {1!}} for something that is translated itself.
 *
 * @param literal how many of its characters are fixed
 */
record Phrase(Pattern english, List<String> places, String translation, int literal) {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)([#!]?)}");

  static Phrase of(String english, String translation) {
    Matcher matcher = PLACE.matcher(english);
    StringBuilder pattern = new StringBuilder();
    List<String> places = new ArrayList<>();
    int end = 0;
    int literal = 0;
    while (matcher.find()) {
      pattern.append(Pattern.quote(english.substring(end, matcher.start())));
      pattern.append(matcher.group(2).equals("#") ? "(\\d+)" : "(.*?)");
      places.add(matcher.group());
      literal += matcher.start() - end;
      end = matcher.end();
    }
    pattern.append(Pattern.quote(english.substring(end)));
    return new Phrase(
        Pattern.compile(pattern.toString(), Pattern.DOTALL),
        List.copyOf(places),
        translation,
        literal + english.length() - end);
  }

  /** The translation, if this is the sentence; what is inside is looked up in the catalogue. */
  Optional<String> translate(String sentence, Catalogue catalogue) {
    Matcher matcher = english.matcher(sentence);
    return matcher.matches()
        ? Optional.of(
            PLACE
                .matcher(translation)
                .replaceAll(
                    place -> Matcher.quoteReplacement(value(place.group(), matcher, catalogue))))
        : Optional.empty();
  }

  private String value(String place, MatchResult found, Catalogue catalogue) {
    int at = places.indexOf(place);
    if (at < 0) {
      throw new IllegalStateException("no place " + place + " in the sentence of " + translation);
    }
    String value = found.group(at + 1);
    return place.contains("!") ? catalogue.find(value).orElse(value) : value;
  }
}
