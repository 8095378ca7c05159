package polyclinic.cite;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** BibLaTeX's names of languages. */
final class TitleLanguage {

  private static final Pattern TAG = Pattern.compile("([a-z]{2})(-[A-Z]{2})?");
  private static final Set<String> ISO_CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, String> NAMES = names();

  private TitleLanguage() {}

  /** The language of an entry's title. */
  static Optional<String> of(BibEntry entry) {
    return tag(entry.firstText("langid", "language", "hyphenation"));
  }

  /** The BCP 47 tag of a {@code langid} such as "ngerman" or "pt-BR"; empty if it is unknown. */
  static Optional<String> tag(String langid) {
    var tag = TAG.matcher(langid);
    if (tag.matches() && ISO_CODES.contains(tag.group(1))) {
      return Optional.of(langid);
    }
    return Optional.ofNullable(NAMES.get(langid.toLowerCase(Locale.ROOT)));
  }

  /** The known names. */
  static Set<String> known() {
    return NAMES.keySet();
  }

  private static Map<String, String> names() {
    var names = new HashMap<String, String>();
    String pairs =
        "english en american en-US usenglish en-US british en-GB ukenglish en-GB"
            + " australian en-AU canadian en-CA newzealand en-NZ"
            + " german de ngerman de austrian de-AT naustrian de-AT swissgerman de-CH"
            + " nswissgerman de-CH french fr acadian fr-CA canadien fr-CA spanish es catalan ca"
            + " galician gl basque eu portuguese pt portuges pt brazil pt-BR brazilian pt-BR"
            + " italian it latin la romanian ro dutch nl danish da swedish sv norwegian no"
            + " norsk nb nynorsk nn icelandic is finnish fi estonian et latvian lv lithuanian lt"
            + " polish pl czech cs slovak sk slovene sl slovenian sl croatian hr serbian sr"
            + " bosnian bs macedonian mk bulgarian bg russian ru ukrainian uk belarusian be"
            + " hungarian hu magyar hu greek el turkish tr albanian sq armenian hy georgian ka"
            + " hebrew he arabic ar persian fa farsi fa urdu ur hindi hi bengali bn tamil ta"
            + " thai th vietnamese vi indonesian id malay ms chinese zh japanese ja korean ko"
            + " welsh cy irish ga scottish gd esperanto eo afrikaans af";
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      names.put(words[i], words[i + 1]);
    }
    return Map.copyOf(names);
  }
}
