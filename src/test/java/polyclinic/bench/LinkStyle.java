package polyclinic.bench;

/** What differs between engines inside the text of an article. */
interface LinkStyle {

  /**
   * The target of a link to another article.
   *
   * @param inside whether it leads to a place inside the article
   */
  String to(String language, String name, boolean inside);

  /** What stands behind the text of the article's heading of a number, from 1. */
  String headingId(int number);

  /** Addresses of the finished pages, as engines want them that do not resolve links themselves. */
  LinkStyle ADDRESSES =
      new LinkStyle() {
        @Override
        public String to(String language, String name, boolean inside) {
          return "/" + language + "/articles/" + name + ".html" + (inside ? "#article" : "");
        }

        @Override
        public String headingId(int number) {
          return "";
        }
      };

  /** Names of source files. */
  LinkStyle SOURCES =
      new LinkStyle() {
        @Override
        public String to(String language, String name, boolean inside) {
          return name + ".md" + (inside ? "#part-1" : "");
        }

        @Override
        public String headingId(int number) {
          return " {#part-" + number + "}";
        }
      };
}
