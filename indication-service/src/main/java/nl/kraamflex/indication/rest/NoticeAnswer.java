package nl.kraamflex.indication.rest;

import java.util.List;
import nl.kraamflex.indication.domain.calculation.Notice;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.platform.web.Texts;

/** Something to know beside the hours. */
public record NoticeAnswer(String code, Texts text) {
    static List<NoticeAnswer> all(List<Notice> notices, TextSet texts) {
        return notices.stream()
                .map(notice -> new NoticeAnswer(notice.code().name(), BothLanguages.of(notice.sentence(), texts)))
                .toList();
    }
}
