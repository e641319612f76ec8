package nl.kraamflex.scheduling.rest;

import java.util.Optional;
import java.util.function.Function;
import nl.kraamflex.platform.web.Texts;
import nl.kraamflex.scheduling.domain.AlertGround;
import nl.kraamflex.scheduling.domain.Alternatives;
import nl.kraamflex.scheduling.domain.Assumption;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.DayReason;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.Notice;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.rest.outlook.OutlookTexts;

/**
 * The texts of answers in both languages: the domain's own or, in a case with neutral texts, those that its page has as well. What
 * the page of such a case leaves unsaid has no text here either.
 */
enum Wording {
    STANDARD {
        @Override
        Texts cause(PlanCause cause) {
            return new Texts(cause.dutch(), cause.english());
        }

        @Override
        Optional<Texts> reason(DayReason reason, int longestMinutes) {
            return Optional.of(new Texts(reason.dutch(longestMinutes), reason.english(longestMinutes)));
        }

        @Override
        Optional<Texts> notice(Notice notice) {
            return Optional.of(new Texts(notice.dutch(), notice.english()));
        }

        @Override
        Texts attention(Attention attention) {
            return new Texts(attention.dutch(), attention.english());
        }

        @Override
        Texts assumption(Assumption assumption) {
            return new Texts(assumption.dutch(), assumption.english());
        }

        @Override
        Texts shape(Alternatives.Shape shape) {
            return new Texts(shape.dutch(), shape.english());
        }

        @Override
        Texts alert(AlertGround ground) {
            return new Texts(ground.dutch(), ground.english());
        }
    },
    NEUTRAL {
        @Override
        Texts cause(PlanCause cause) {
            return inBoth(texts -> texts.cause(cause));
        }

        @Override
        Optional<Texts> reason(DayReason reason, int longestMinutes) {
            return whereSaid(texts -> texts.reason(reason, longestMinutes));
        }

        @Override
        Optional<Texts> notice(Notice notice) {
            return whereSaid(texts -> texts.notice(notice));
        }

        @Override
        Texts attention(Attention attention) {
            return inBoth(texts -> texts.attention(attention));
        }

        @Override
        Texts assumption(Assumption assumption) {
            return inBoth(texts -> texts.say("assumption." + assumption.code(), assumption.amount()));
        }

        @Override
        Texts shape(Alternatives.Shape shape) {
            return inBoth(texts -> texts.say("shape." + shape));
        }

        @Override
        Texts alert(AlertGround ground) {
            return inBoth(texts -> texts.say("alert." + ground.code()));
        }
    };

    private static final OutlookTexts NEUTRAL_DUTCH = OutlookTexts.of(Language.DUTCH, TextSet.NEUTRAL);
    private static final OutlookTexts NEUTRAL_ENGLISH = OutlookTexts.of(Language.ENGLISH, TextSet.NEUTRAL);

    /** The texts of a set. */
    static Wording of(TextSet set) {
        return switch (set) {
            case STANDARD -> STANDARD;
            case NEUTRAL -> NEUTRAL;
        };
    }

    private static Texts inBoth(Function<OutlookTexts, String> text) {
        return new Texts(text.apply(NEUTRAL_DUTCH), text.apply(NEUTRAL_ENGLISH));
    }

    private static Optional<Texts> whereSaid(Function<OutlookTexts, Optional<String>> text) {
        return text.apply(NEUTRAL_DUTCH)
                .flatMap(dutch -> text.apply(NEUTRAL_ENGLISH).map(english -> new Texts(dutch, english)));
    }

    /** Why a plan was made. */
    abstract Texts cause(PlanCause cause);

    /** Why a day differs from others; empty where that is left unsaid. */
    abstract Optional<Texts> reason(DayReason reason, int longestMinutes);

    /** What a reader should know; empty where that is left unsaid. */
    abstract Optional<Texts> notice(Notice notice);

    /** What is in the way of a plan. */
    abstract Texts attention(Attention attention);

    /** What a plan takes for granted. */
    abstract Texts assumption(Assumption assumption);

    /** What gives an alternative its character. */
    abstract Texts shape(Alternatives.Shape shape);

    /** Why somebody is to look at the case, of a ground that such a case raises. */
    abstract Texts alert(AlertGround ground);
}
