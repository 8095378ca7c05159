package polyclinic.external;

/** Is told how far a check has come. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = (done, total) -> {};

  /**
   * Another address has its verdict. Called by the thread that runs the check.
   *
   * @param done addresses that have one
   * @param total all addresses of the run
   */
  void checked(int done, int total);
}
