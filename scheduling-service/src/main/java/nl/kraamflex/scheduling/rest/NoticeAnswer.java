package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import nl.kraamflex.scheduling.domain.Notice;
import org.jspecify.annotations.Nullable;

/** A notice as the API shows it; hours are null when it is about none, the text where the case leaves it unsaid. */
public record NoticeAnswer(
        String code,
        List<Integer> days,
        @Nullable BigDecimal hours,
        @Nullable Texts text) {

    static List<NoticeAnswer> of(List<Notice> notices, Wording wording) {
        return notices.stream()
                .map(notice -> new NoticeAnswer(
                        notice.code().name(),
                        notice.days(),
                        notice.minutes() == 0 ? null : HoursNumber.of(notice.minutes()),
                        wording.notice(notice).orElse(null)))
                .toList();
    }
}
