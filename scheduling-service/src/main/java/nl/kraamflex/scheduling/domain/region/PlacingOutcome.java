package nl.kraamflex.scheduling.domain.region;

/** What becomes of one family that is new in a planned region or changed there: its plan, or why it has none. */
public sealed interface PlacingOutcome permits FamilyPlaced, FamilyNotPlaced {}
