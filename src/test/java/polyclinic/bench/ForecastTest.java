package polyclinic.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ForecastTest {

  @Test
  void goesThroughTheLastThreePoints() {
    // 5 + 2 n + 3 n²
    var forecast = new Forecast(Map.of(1, 10.0, 2, 21.0, 3, 38.0));
    assertThat(forecast.quadratic(10)).isCloseTo(325, within(1e-9));
    assertThat(forecast.linear(10)).isCloseTo(38 + 7 * 17, within(1e-9));
  }

  @Test
  void saysNothingWithTooFewPoints() {
    var forecast = new Forecast(Map.of(100, 8.5, 500, 30.0));
    assertThat(forecast.quadratic(1000)).isNaN();
    assertThat(forecast.linear(1000)).isCloseTo(56.875, within(1e-9));
  }
}
