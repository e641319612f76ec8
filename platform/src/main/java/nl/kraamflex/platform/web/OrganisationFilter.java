package nl.kraamflex.platform.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import nl.kraamflex.platform.access.CurrentOrganisation;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Takes the organisation from the token of every authenticated request; a token without one opens nothing. */
@Singleton
class OrganisationFilter {
    private final SecurityIdentity identity;
    private final CurrentOrganisation organisation;

    OrganisationFilter(SecurityIdentity identity, CurrentOrganisation organisation) {
        this.identity = identity;
        this.organisation = organisation;
    }

    @ServerRequestFilter(priority = 2000)
    void bindOrganisation(ContainerRequestContext request) {
        if (identity.isAnonymous()) {
            return;
        }
        @Nullable
        String claim = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("organisation") : null;
        if (claim == null || !CurrentOrganisation.isAgbCode(claim)) {
            throw new ProblemException(Problem.of(403, "organisation-missing", "The token names no organisation")
                    .detail(
                            "The token's claim 'organisation' must hold the AGB code (eight digits) of the organisation the "
                                    + "caller acts for. Ask your identity provider to add it.")
                    .build());
        }
        organisation.bind(claim);
    }
}
