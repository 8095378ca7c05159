package polyclinic.external;

import java.io.IOException;

/** Saves at the end, also at one that somebody makes with Ctrl-C. */
final class SavingOnExit implements AutoCloseable {

  /** What is saved. */
  @FunctionalInterface
  interface Saving {
    void save() throws IOException;
  }

  private final Saving saving;
  private final Thread hook = new Thread(this::saveOrTell, "external-save");

  SavingOnExit(Saving saving) {
    this.saving = saving;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the program is ending, and the hook saves
    }
    saving.save();
  }

  private void saveOrTell() {
    try {
      saving.save();
    } catch (IOException e) {
      // nobody is left to catch it
      System.err.println("The cache of external links could not be saved: " + e);
    }
  }
}
