package polyclinic.external;

/** What an address as written turns out to be. */
sealed interface Target permits WebAddress, Target.Invalid, Target.Foreign {

  /**
   * No browser can open it.
   *
   * @param fault what is wrong, as the end of a sentence
   */
  record Invalid(String fault) implements Target {}

  /**
   * Something other than a web address, such as {@code mailto:}.
   *
   * @param scheme without the colon
   */
  record Foreign(String scheme) implements Target {}
}
