package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.platform.dated.Figure;

/**
 * One step of a calculation.
 *
 * @param ruleId stable name of the rule
 * @param minutes what the step adds, negative when it takes
 * @param sentence the step in words a family can follow
 * @param figure what it rests on, with source and confidence; for a clinician's own number, the rule that lets them set it
 */
public record Line(String ruleId, int minutes, Sentence sentence, Figure figure) {}
