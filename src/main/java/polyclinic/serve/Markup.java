package polyclinic.serve;

import polyclinic.report.Wording;

/** Writes texts into HTML. */
final class Markup {

  private Markup() {}

  /** A text for element content and for attributes in double quotation marks. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A page of the preview's own. */
  static String page(Wording words, String title, String kind, String body) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <link rel="stylesheet" href="/__preview/preview.css">
        </head>
        <body class="%s">
        %s</body>
        </html>
        """
        .formatted(words.language().toLanguageTag(), escape(title), kind, body);
  }
}
