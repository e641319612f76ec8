package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period after coming home with nobody at home to care for.
 *
 * @param from its first date
 * @param backOn date on which someone is home again; null while nobody knows it
 */
public record Absence(LocalDate from, @Nullable LocalDate backOn) {}
