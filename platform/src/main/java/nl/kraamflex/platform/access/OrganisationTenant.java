package nl.kraamflex.platform.access;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Binds every database session to the current organisation. There is no session that sees all of them. */
@PersistenceUnitExtension
@RequestScoped
class OrganisationTenant implements TenantResolver {
    private final CurrentOrganisation organisation;

    OrganisationTenant(CurrentOrganisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public String getDefaultTenantId() {
        return "00000000";
    }

    @Override
    public String resolveTenantId() {
        return organisation.agbCode();
    }
}
