package nl.kraamflex.scheduling.rest;

import nl.kraamflex.platform.web.Texts;
import nl.kraamflex.scheduling.domain.Attention;

/** Why the facts known now cannot be planned; the plan shown is then the last that could. */
public record AttentionAnswer(String code, Texts text) {
    static AttentionAnswer of(Attention attention, Wording wording) {
        return new AttentionAnswer(attention.code().name(), wording.attention(attention));
    }
}
