package nl.kraamflex.indication.domain;

import static nl.kraamflex.indication.domain.IndicationRulesTest.indication;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every case, whatever its facts. */
class IndicationPropertiesTest {
    @Property
    void steps_add_up_and_more_nights_never_give_more(
            @ForAll @IntRange(max = 9) int nights, @ForAll boolean breast, @ForAll @IntRange(max = 23) int hour) {
        OffsetDateTime born = OffsetDateTime.parse("2025-03-10T00:12:00+01:00").plusHours(hour);
        Feeding feeding = breast ? Feeding.BREAST : Feeding.FORMULA;
        Indication fewer =
                indication(feeding, born, LocalDate.parse("2025-03-10").plusDays(nights), null, "2025-04-20T09:00:00Z");
        Indication more =
                indication(feeding, born, LocalDate.parse("2025-03-11").plusDays(nights), null, "2025-04-20T09:00:00Z");

        if (fewer instanceof Indication.Hours hours) {
            assertThat(hours.steps().stream().mapToInt(Explanation::minutes).sum())
                    .isEqualTo(hours.minutes());
            assertThat(hours.minutes()).isBetween(24 * 60, 80 * 60);
        }
        if (fewer instanceof Indication.Hours before && more instanceof Indication.Hours after) {
            assertThat(after.minutes()).isLessThan(before.minutes());
        }
        if (fewer instanceof Indication.ClinicianDecides) {
            assertThat(more).isInstanceOf(Indication.ClinicianDecides.class);
        }
    }
}
