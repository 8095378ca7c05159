package polyclinic.schema;

/**
 * The pages of a folder.
 *
 * @param folder below the language's, empty for the first
 * @param label what editors call it
 */
public record CmsCollection(String folder, String label) {

  /** A name that is none of another folder's. */
  String name() {
    return folder.isEmpty() ? "pages" : "pages-" + folder.replace('/', '-');
  }

  /** The pattern of the paths of its files, below the language's folder, without the ending. */
  String path() {
    return folder.isEmpty() ? "{{slug}}" : folder + "/{{slug}}";
  }
}
