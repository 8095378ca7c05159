package polyclinic.model;

/** HTML that is safe to print as it is: made by our own Markdown renderer, never by a user. */
public record Html(String html) {

  @Override
  public String toString() {
    return html;
  }
}
