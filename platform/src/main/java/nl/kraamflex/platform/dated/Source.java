package nl.kraamflex.platform.dated;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure was found. At least one of document and address is present.
 *
 * @param id short name, the same for the same source in every file
 * @param title name of the publication
 * @param document article, number or kind of document
 * @param url public address
 * @param date date or period of the text, as the source states it; not always a calendar date
 */
public record Source(
        String id,
        String title,
        @Nullable String document,
        @Nullable String url,
        @Nullable String date) {}
