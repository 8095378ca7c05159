package polyclinic.editorial;

import java.nio.charset.StandardCharsets;
import java.util.List;
import polyclinic.model.Sha256;

/**
 * What is remembered of a text instead of the text itself.
 *
 * @param hash of all its words: 64 bits of SHA-256 as 16 hexadecimal digits
 * @param passages of each of its passages, 24 bits: enough to say which of a few dozen is new
 */
record Fingerprint(String hash, List<String> passages) {

  private static final int HASH_BYTES = 8;
  private static final int PASSAGE_BYTES = 3;

  Fingerprint {
    passages = List.copyOf(passages);
  }

  /** The fingerprint of a Markdown text. */
  static Fingerprint of(String markdown) {
    List<String> passages = NormalForm.passages(markdown);
    return new Fingerprint(
        hash(String.join(" ", passages), HASH_BYTES),
        passages.stream().map(Fingerprint::ofPassage).toList());
  }

  /** The fingerprint of one passage in its normal form. */
  static String ofPassage(String passage) {
    return hash(passage, PASSAGE_BYTES);
  }

  /** Whether a text says what the one of the fingerprint said, whatever their layout. */
  boolean matches(String markdown) {
    return hash.equals(hash(String.join(" ", NormalForm.passages(markdown)), HASH_BYTES));
  }

  private static String hash(String text, int bytes) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8), bytes);
  }
}
