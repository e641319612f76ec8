package nl.kraamflex.indication.domain;

import nl.kraamflex.platform.dated.Figure;

/**
 * One step of a calculation, in words a family can follow.
 *
 * @param ruleId stable name of the rule
 * @param minutes what the step adds, negative when it takes
 * @param dutch the step in plain Dutch
 * @param english the same in English
 * @param figure the figure it rests on, with source and confidence
 */
public record Explanation(String ruleId, int minutes, String dutch, String english, Figure figure) {}
