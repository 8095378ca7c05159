package polyclinic.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, from the manifest of our jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"polyclinic " + (version == null ? "(not packaged)" : version)};
  }
}
