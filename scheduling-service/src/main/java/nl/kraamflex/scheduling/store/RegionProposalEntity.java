package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "region_proposal")
@NullUnmarked
class RegionProposalEntity {
    @Id
    @Column(name = "plan_id")
    UUID planId;

    @TenantId
    String organisation;

    String content;

    static RegionProposalEntity of(UUID planId, RegionProposal proposal) {
        RegionProposalEntity entity = new RegionProposalEntity();
        entity.planId = planId;
        entity.content = JsonColumn.write(List.of(proposal));
        return entity;
    }

    RegionProposal proposal() {
        return JsonColumn.read(content, RegionProposal.class).getFirst();
    }
}
