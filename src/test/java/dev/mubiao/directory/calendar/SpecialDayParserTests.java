package dev.mubiao.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.platform.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialDayParserTests {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void readsALineADay() {
        assertThat(SpecialDayParser.read("2027-01-01 休 元旦\n\n2027-01-09 班 元旦 补班\r\n2027-01-02 休"))
                .containsExactly(
                        new SpecialDay(NEW_YEAR, false, "元旦"),
                        new SpecialDay(NEW_YEAR.plusDays(8), true, "元旦 补班"),
                        new SpecialDay(NEW_YEAR.plusDays(1), false, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027/1/1,休,元旦",
                "2027年1月1日 休 元旦",
                "2027-01-01\u3000休\u3000元旦",
                "2027.1.1\t休\t元旦",
                "２０２７年１月１日　休　元旦",
                "2027 年 1 月 1 日 休 元旦"
            })
    void readsTheWaysInWhichOfficesWriteDates(String line) {
        assertThat(SpecialDayParser.read(line)).containsExactly(new SpecialDay(NEW_YEAR, false, "元旦"));
    }

    @ParameterizedTest
    @CsvSource({
        "directory.calendar.list.unreadable, 2027-01-02 假 元旦",
        "directory.calendar.list.unreadable, 元旦",
        "directory.calendar.list.unreadable, 2027-01-02 元旦 休",
        "directory.calendar.list.unreadable, 2027-01-02 休假 元旦",
        "directory.calendar.list.unreadable, 27-01-02 休 元旦",
        "directory.calendar.list.noSuchDate, 2027-02-30 休 春节",
        "directory.calendar.list.noSuchDate, 9999-02-01 休 春节",
        "directory.calendar.list.twice, 2027-01-01 休 元旦",
        "directory.calendar.list.worksAnyway, 2027-01-05 班 元旦",
        "directory.calendar.list.nameTooLong, 2027-01-02 休 元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦元旦一",
    })
    void namesTheLineThatCannotBeRead(String key, String line) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> SpecialDayParser.read("2027-01-01 休 元旦\n\n" + line));
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.arguments()).containsExactly(3, line);
    }

    @Test
    void anEmptyListIsRefused() {
        assertThat(catchThrowableOfType(Refusal.class, () -> SpecialDayParser.read(" \n"))
                        .key())
                .isEqualTo("directory.calendar.list.empty");
    }
}
