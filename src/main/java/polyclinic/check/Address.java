package polyclinic.check;

/** What a reference means, read by the rules of the WHATWG URL standard. */
sealed interface Address {

  /**
   * A file or folder of the checked folder.
   *
   * @param path decoded and normalised, without a slash at either end; empty for the root
   * @param folder whether the address ends with a slash
   * @param fragment as written, without {@code #} and text directive; empty if there is none
   */
  record Inside(String path, boolean folder, String fragment) implements Address {}

  /**
   * A place on our host that is not below our base path, written without the host.
   *
   * @param path decoded path from the host's root, without a slash at either end
   * @param folder whether the address ends with a slash
   * @param climbed whether a relative reference got there by {@code ..}
   */
  record Beside(String path, boolean folder, boolean climbed) implements Address {}

  /** Another host, or a scheme that is not ours to check. */
  record Outside() implements Address {}

  /** {@code javascript:}. */
  record Script() implements Address {}

  /** {@code mailto:}; with what follows the colon. */
  record Mail(String rest) implements Address {}

  /** {@code tel:}; with what follows the colon. */
  record Phone(String rest) implements Address {}

  /** No valid address. */
  record Malformed(String message, String hint) implements Address {}
}
