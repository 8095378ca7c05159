package polyclinic.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProcessMeterTest {

  @TempDir private Path folder;

  @Test
  void measuresAWholeProcess() throws Exception {
    Measurement run = ProcessMeter.run(List.of(Tools.JAVA, "-version"), folder.resolve("log"));
    assertThat(run.wall()).isPositive();
    assertThat(folder.resolve("log")).isNotEmptyFile();
  }

  @Test
  void refusesAProcessThatFailed() {
    List<String> command = List.of(Tools.JAVA, "-cp", ".", "no.such.Program");
    assertThatThrownBy(() -> ProcessMeter.run(command, folder.resolve("log")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ended with 1");
  }

  @Test
  void takesTheMedianOfEachValue() {
    var runs =
        List.of(new Measurement(1, 9, 5), new Measurement(3, 7, 5), new Measurement(2, 8, 50));
    assertThat(Measurement.median(runs)).isEqualTo(new Measurement(2, 8, 5));
  }
}
