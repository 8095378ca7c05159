package polyclinic.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * An image, wherever its source is written.
 *
 * @param source escapes and entities resolved
 * @param caption escapes and entities resolved; empty if there is none
 * @param at where a finding about the source points
 */
record Picture(Node node, String source, String caption, BasedSequence at) {

  static Picture of(Image image) {
    BasedSequence at = image.getUrl().isEmpty() ? image.getChars() : image.getUrl();
    return new Picture(image, image.getUrl().unescape(), image.getTitle().unescape(), at);
  }

  static Picture of(Node image, Reference reference) {
    String caption = reference.getTitle().unescape();
    return new Picture(image, reference.getUrl().unescape(), caption, image.getChars());
  }
}
