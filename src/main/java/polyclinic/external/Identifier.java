package polyclinic.external;

/** What a link names where it names something by an identifier. */
sealed interface Identifier {

  /**
   * Something that a register knows or does not know.
   *
   * @param id in the register's spelling
   */
  record Registered(Register register, String id) implements Identifier {}

  /** Well formed, and nobody can be asked. */
  record WellFormed() implements Identifier {}

  /**
   * Not well formed.
   *
   * @param fault one sentence without a full stop
   */
  record Malformed(String fault) implements Identifier {}
}
