package polyclinic.bench;

import java.io.IOException;
import java.util.Iterator;

/** How one engine wants its site. */
enum SiteFormat {
  POLYCLINIC("polyclinic", LinkStyle.SOURCES, "assets") {
    @Override
    String text(Article article, int articles) {
      return """
          ---
          title: %s
          description: %s
          date: %s
          type: article
          weight: %d
          ---

          %s"""
          .formatted(
              quoted(article.title()),
              quoted(article.description()),
              article.date(),
              articles - article.number(),
              article.body());
    }
  },

  STOCK_JBAKE("stock-jbake", LinkStyle.ADDRESSES, "assets") {
    @Override
    String text(Article article, int articles) {
      return """
          title=%s
          description=%s
          date=%s
          type=post
          status=published
          lang=%s
          name=%s
          ~~~~~~

          %s"""
          .formatted(
              article.title(),
              article.description(),
              article.date(),
              article.language(),
              article.name(),
              article.body());
    }
  },

  HUGO("hugo", LinkStyle.ADDRESSES, "static") {
    @Override
    String text(Article article, int articles) {
      return """
          ---
          title: %s
          description: %s
          date: %s
          ---

          %s"""
          .formatted(
              quoted(article.title()),
              quoted(article.description()),
              article.date(),
              article.body());
    }
  };

  private final String site;
  private final LinkStyle links;
  private final String assets;

  SiteFormat(String site, LinkStyle links, String assets) {
    this.site = site;
    this.links = links;
    this.assets = assets;
  }

  /** The file of an article. */
  abstract String text(Article article, int articles);

  /** Writes the whole site. */
  void write(Corpus corpus, SiteFolder folder) throws IOException {
    folder.copySite(site);
    folder.writeAssets(assets);
    for (String language : Corpus.LANGUAGES) {
      Iterator<Article> articles = corpus.articles(language, links).iterator();
      while (articles.hasNext()) {
        Article article = articles.next();
        folder.write(
            "content/" + language + "/articles/" + article.name() + ".md",
            text(article, corpus.articles()));
      }
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
