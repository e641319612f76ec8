package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import nl.kraamflex.scheduling.domain.Alert;
import nl.kraamflex.scheduling.domain.AlertGround;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.usecase.ReadAlerts;
import org.jspecify.annotations.Nullable;

/** The alerts of a case as the API shows them, the newest first. */
public record AlertsAnswer(UUID caseId, TextSet textSet, List<AlertAnswer> alerts) {

    /** One alert. */
    public record AlertAnswer(
            String code,
            String audience,
            @Nullable LocalDate dueOn,
            @Nullable BigDecimal hours,
            @Nullable String attention,
            Texts text,
            Instant raisedAt,
            @Nullable Instant clearedAt) {
        private static AlertAnswer of(Alert alert, Wording wording) {
            AlertGround ground = alert.ground();
            return new AlertAnswer(
                    ground.code().name(),
                    ground.audience().name(),
                    ground.dueOn(),
                    ground.minutes() == null ? null : HoursNumber.of(ground.minutes()),
                    ground.attention() == null ? null : ground.attention().name(),
                    wording.alert(ground),
                    alert.raisedAt(),
                    alert.clearedAt());
        }
    }

    static AlertsAnswer of(UUID caseId, ReadAlerts.Found found) {
        Wording wording = Wording.of(found.texts());
        return new AlertsAnswer(
                caseId,
                found.texts(),
                found.alerts().stream()
                        .map(alert -> AlertAnswer.of(alert, wording))
                        .toList());
    }
}
