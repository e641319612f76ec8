package nl.kraamflex.billing.domain.claim;

import org.jspecify.annotations.Nullable;

/**
 * What keeps a file from being written or read. It names the place and never what stands there, which may be about a person.
 *
 * @param reference of the line at fault; null when it is not one line
 * @param field at fault
 * @param reason what is wrong and what would be right
 */
public record FileFault(@Nullable String reference, String field, String reason) {}
