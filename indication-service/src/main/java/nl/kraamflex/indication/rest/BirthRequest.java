package nl.kraamflex.indication.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Body of {@code recordBirth}. */
public record BirthRequest(
        OffsetDateTime timeOfBirth, @Nullable LocalDate homecomingDate) {}
