package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import nl.kraamflex.scheduling.domain.regionplan.FamilyPlace;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "family_place")
@NullUnmarked
class FamilyPlaceEntity {
    /** Time spoken for on a date. */
    record Spoken(LocalDate date, int minutes) {}

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    @Column(name = "region_code")
    String regionCode;

    String spoken;

    @Column(name = "birth_date")
    LocalDate birthDate;

    String quanta;

    Long value;

    Long shortfall;

    @Column(name = "priced_minimum")
    Long pricedMinimum;

    @Column(name = "own_minimum")
    Long ownMinimum;

    @Column(name = "came_since")
    boolean cameSince;

    boolean newcomer;

    void change(FamilyPlace place) {
        regionCode = place.regionCode();
        spoken = JsonColumn.write(place.spokenMinutes().entrySet().stream()
                .map(one -> new Spoken(one.getKey(), one.getValue()))
                .toList());
        FamilyShare share = place.share();
        birthDate = share == null ? null : share.birthDate();
        quanta = share == null ? null : JsonColumn.write(share.quanta());
        value = share == null ? null : share.value();
        shortfall = share == null ? null : share.shortfall();
        pricedMinimum = share == null ? null : share.pricedMinimum();
        ownMinimum = share == null ? null : share.ownMinimum();
        cameSince = place.cameSince();
        newcomer = place.newcomer();
    }

    FamilyPlace place() {
        SortedMap<LocalDate, Integer> minutes = new TreeMap<>();
        JsonColumn.read(spoken, Spoken.class).forEach(one -> minutes.put(one.date(), one.minutes()));
        return new FamilyPlace(caseId, regionCode, minutes, share(), cameSince, newcomer);
    }

    private FamilyShare share() {
        return birthDate == null
                ? null
                : new FamilyShare(
                        caseId.toString(),
                        birthDate,
                        List.copyOf(JsonColumn.read(quanta, Integer.class)),
                        value,
                        shortfall,
                        pricedMinimum,
                        ownMinimum);
    }
}
