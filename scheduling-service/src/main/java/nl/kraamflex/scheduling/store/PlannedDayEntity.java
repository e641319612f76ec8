package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.DayReason;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.PartOfDay;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "planned_day")
@NullUnmarked
class PlannedDayEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "plan_version") long planVersion,
            int day) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "care_date")
    LocalDate date;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    DayKind kind;

    int minutes;

    @Column(name = "earlier_minutes")
    Integer earlierMinutes;

    @Column(name = "longest_minutes")
    int longestMinutes;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    DayReason reason;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Funding funding;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_of_day", columnDefinition = "text")
    PartOfDay partOfDay;

    PlannedDay plannedDay() {
        return new PlannedDay(
                date, key.day(), kind, minutes, earlierMinutes, longestMinutes, reason, funding, partOfDay);
    }
}
