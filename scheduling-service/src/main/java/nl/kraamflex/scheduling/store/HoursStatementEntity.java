package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.HoursStatement;
import nl.kraamflex.scheduling.domain.Signature;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "hours_statement")
@NullUnmarked
class HoursStatementEntity {
    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "case_id")
    UUID caseId;

    long version;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "deliveries_version")
    long deliveriesVersion;

    @Column(name = "period_end")
    LocalDate periodEnd;

    String signatures;

    int minutes;

    @Column(name = "exact_minutes")
    int exactMinutes;

    @Column(name = "elsewhere_minutes")
    int elsewhereMinutes;

    @Column(name = "indicated_minutes")
    Integer indicatedMinutes;

    @Column(name = "declined_minutes")
    int declinedMinutes;

    String dates;

    @Column(name = "rests_on")
    String restsOn;

    static HoursStatementEntity of(UUID caseId, HoursStatement statement) {
        HoursStatementEntity entity = new HoursStatementEntity();
        entity.id = statement.id();
        entity.caseId = caseId;
        entity.version = statement.version();
        entity.recordedAt = statement.recordedAt();
        entity.deliveriesVersion = statement.deliveriesVersion();
        entity.periodEnd = statement.periodEnd();
        entity.signatures = JsonColumn.write(statement.signatures());
        entity.minutes = statement.totals().minutes();
        entity.exactMinutes = statement.totals().exactMinutes();
        entity.elsewhereMinutes = statement.totals().elsewhereMinutes();
        entity.indicatedMinutes = statement.totals().indicatedMinutes();
        entity.declinedMinutes = statement.totals().declinedMinutes();
        entity.dates = JsonColumn.write(statement.totals().dates());
        entity.restsOn = JsonColumn.write(statement.restsOn());
        return entity;
    }

    HoursStatement statement() {
        return new HoursStatement(
                id,
                version,
                recordedAt,
                deliveriesVersion,
                periodEnd,
                JsonColumn.read(signatures, Signature.class),
                new HoursStatement.Totals(
                        minutes,
                        exactMinutes,
                        elsewhereMinutes,
                        indicatedMinutes,
                        declinedMinutes,
                        JsonColumn.read(dates, HoursStatement.DateTotal.class)),
                JsonColumn.read(restsOn, HoursStatement.DeliveryUsed.class));
    }
}
