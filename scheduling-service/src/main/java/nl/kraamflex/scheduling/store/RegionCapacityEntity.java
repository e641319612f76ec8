package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.regionplan.CapacityDate;
import nl.kraamflex.scheduling.domain.regionplan.CapacitySource;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "region_capacity")
@NullUnmarked
class RegionCapacityEntity {
    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "region_code")
    String regionCode;

    String source;

    long version;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String dates;

    static RegionCapacityEntity of(UUID id, String regionCode, CapacitySource given) {
        RegionCapacityEntity entity = new RegionCapacityEntity();
        entity.id = id;
        entity.regionCode = regionCode;
        entity.source = given.source();
        entity.version = given.version();
        entity.recordedAt = given.recordedAt();
        entity.dates = JsonColumn.write(given.dates());
        return entity;
    }

    CapacitySource capacitySource() {
        return new CapacitySource(source, version, recordedAt, JsonColumn.read(dates, CapacityDate.class));
    }
}
