package nl.kraamflex.platform.web;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What holds for a service that takes figures of law in no other way. */
@Singleton
final class DefaultRemedy {
    @Produces
    @DefaultBean
    @Singleton
    FigureRemedy directory() {
        return FigureRemedy.DIRECTORY;
    }
}
