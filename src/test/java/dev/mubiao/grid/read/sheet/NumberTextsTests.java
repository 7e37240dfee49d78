package dev.mubiao.grid.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.grid.GridValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextsTests {

    private static final String ACCOUNTING = "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ";

    private final NumberTexts texts = new NumberTexts(false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '`',
            value = {
                "0.95       | 9  | 0%                        | 95%",
                "0.125      | 10 | 0.00%                     | 12.50%",
                "1298500    | 4  | #,##0.00                  | 1,298,500.00",
                "0.30000000000000004 | 0 | General           | 0.3",
                "132        | 2  | 0.00                      | 132.00",
                "667200     | 0  | General                   | 667200",
                "46295      | 14 | m/d/yy                    | 2026/9/30",
                "46295      | 99 | yyyy/m/d                  | 2026/9/30",
                "46295      | 99 | yyyy\"年\"m\"月\"d\"日\"  | 2026年9月30日",
                "46295      | 99 | [$-804]yyyy\"年\"m\"月\"d\"日\";@ | 2026年9月30日",
                "46295      | 31 | General                   | 2026年9月30日",
                "46295      | 57 | General                   | 2026年9月",
                "46295.5    | 99 | yyyy-mm-dd hh:mm          | 2026-09-30 12:00",
                "5          | 99 | 0\"万元\"                 | 5万元",
                "0          | 99 | 0;-0;;@                   | ``",
            })
    void aNumberIsShownAsItsFormatSays(double number, int formatNumber, String format, String shown) {
        assertThat(texts.of(number, formatNumber, format).text()).isEqualTo(shown);
    }

    @Test
    void accountantsWriteADashForNothing() {
        assertThat(texts.of(0, 43, ACCOUNTING).text()).isEqualTo("-");
        assertThat(texts.of(1234.5, 43, ACCOUNTING).text()).isEqualTo("1,234.50");
        assertThat(texts.of(-1234.5, 43, ACCOUNTING).text()).isEqualTo("-1,234.50");
    }

    @Test
    void theValueStandsBesideTheText() {
        assertThat(texts.of(0.95, 9, "0%").value()).isEqualTo(new GridValue.Figure(new BigDecimal("0.95"), true));
        assertThat(texts.of(400, 0, "General").value()).isEqualTo(new GridValue.Figure(new BigDecimal("400"), false));
        assertThat(texts.of(0.1 + 0.2, 0, "").value()).isEqualTo(new GridValue.Figure(new BigDecimal("0.3"), false));
        assertThat(texts.of(7, 99, "0\"%\"").value()).isEqualTo(new GridValue.Figure(new BigDecimal("7"), false));
        assertThat(texts.of(46295, 14, "m/d/yy").value()).isEqualTo(new GridValue.Day(LocalDate.of(2026, 9, 30)));
        assertThat(texts.of(0.5, 20, "h:mm").value()).isEqualTo(GridValue.TEXT);
    }

    @Test
    void daysMayBeCountedFrom1904() {
        NumberTexts.Shown shown = new NumberTexts(true).of(46295 - 1462, 99, "yyyy\"年\"m\"月\"d\"日\"");
        assertThat(shown.text()).isEqualTo("2026年9月30日");
        assertThat(shown.value()).isEqualTo(new GridValue.Day(LocalDate.of(2026, 9, 30)));
    }
}
