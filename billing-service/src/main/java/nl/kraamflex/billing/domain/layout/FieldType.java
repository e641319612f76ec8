package nl.kraamflex.billing.domain.layout;

/** How a field of a record is filled. */
public enum FieldType {
    /** Digits, right-aligned, with zeros before them; all zeros when there is nothing to say. */
    N,
    /** Letters, digits and signs, left-aligned, with spaces after them. */
    AN
}
