package dev.mubiao.grid.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.grid.GridValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTests {

    private static CellFormat.Shown show(String number, String code) {
        return new CellFormats(false).of(200, code).show(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    4092000           ~ General               ~ 4092000
                    66.72000000000001 ~ General               ~ 66.72
                    0.30000000000000004 ~ General             ~ 0.3
                    123456789012345   ~ General               ~ 123456789012345
                    0.333333333333333 ~ General               ~ 0.3333333333
                    1E+20             ~ General               ~ 1E+20
                    -5                ~ General               ~ -5
                    12                ~ G/通用格式"个"        ~ 12个
                    0.95              ~ 0%                    ~ 95%
                    0.955             ~ 0.00%                 ~ 95.50%
                    -0.05             ~ 0%                    ~ -5%
                    0.95              ~ "≥"0%                 ~ ≥95%
                    95                ~ "≥"0                  ~ ≥95
                    -95               ~ "≥"0                  ~ -≥95
                    1234567.885       ~ #,##0.00              ~ 1,234,567.89
                    0                 ~ #,##0.00              ~ 0.00
                    66.7              ~ 0.00####              ~ 66.70
                    66.72             ~ 0.00"万元"            ~ 66.72万元
                    66.72             ~ "¥"#,##0.00           ~ ¥66.72
                    66.72             ~ [$¥-804]#,##0.00      ~ ¥66.72
                    -66.72            ~ [$¥-804]#,##0.00      ~ -¥66.72
                    -1234567.891      ~ _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ~ -1,234,567.89
                    0                 ~ _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ~ -
                    -15               ~ 0_);(0)               ~ (15)
                    -5                ~ 0;[Red]-0             ~ -5
                    5                 ~ ;;;                   ~ ``
                    0                 ~ 0;-0;;@               ~ ``
                    5                 ~ 0;-0;;@               ~ 5
                    7                 ~ 000                   ~ 007
                    12345678          ~ 0!.0,"万元"           ~ 1234.6万元
                    1234567           ~ 0.00,,"百万"          ~ 1.23百万
                    7                 ~ @                     ~ 7
                    1.5               ~ # ?/?                 ~ 1 1/2
                    123               ~ 0.00E+00              ~ 1.23E+02
                    5                 ~ [>=1]"是";"否"        ~ 是
                    0.5               ~ [=1]"是";"否"         ~ 否
                    2                 ~ [=1]"是";[=0]"否"     ~ 2
                    12345678          ~ [>=10000]0!.0,"万元";0"元" ~ 1234.6万元
                    9000              ~ [>=10000]0!.0,"万元";0"元" ~ 9000元
                    250000000         ~ [>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0 ~ 2.50亿
                    -5                ~ [<100]0.00;0          ~ -5.00
                    -5                ~ [>=100]0.00;0         ~ -5
                    -5                ~ [>0]"升"0;[<0]"降"0;0 ~ 降5
                    -5                ~ [>100]"多"0;"降"0;0   ~ 降5
                    50                ~ [>100]"多"0;"降"0;0   ~ 50
                    -5                ~ 0.00;@                ~ -5.00
                    0                 ~ 0.00;-0.00;@          ~ 0.00
                    7                 ~ @"元"                 ~ 7
                    0                 ~ #,###                 ~ ``
                    0.4               ~ #"人"                 ~ 人
                    4000              ~ #,###                 ~ 4,000
                    66.72             ~ [$¥-zh-CN]#,##0.00    ~ ¥66.72
                    66.72             ~ [$-en-US]0.00_;;0     ~ 66.72
                    1234567           ~ [<1]0%;[>=1]0.00E+00  ~ 1.23E+06
                    -1.5              ~ 0;"减"# ?/?           ~ 减1 1/2
                    """)
    void numbersAreShownAsExcelShowsThem(String number, String code, String text) {
        assertThat(show(number, code).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    46295      ~ yyyy"年"m"月"d"日"                ~ 2026年9月30日
                    46295      ~ yyyy\\-mm\\-dd                    ~ 2026-09-30
                    46295      ~ yyyy/m/d;@                        ~ 2026/9/30
                    46295      ~ e"年"m"月"                        ~ 2026年9月
                    46295      ~ [$-804]yy.mm                      ~ 26.09
                    46295      ~ [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy ~ 2026年9月30日
                    46295      ~ [DBNum1][$-804]yyyy"年"m"月"d"日";@ ~ 二〇二六年九月三十日
                    46295      ~ [$-804]aaaa                       ~ 星期三
                    46295      ~ m/d aaa                           ~ 9/30 三
                    46295.6042 ~ yyyy/m/d h:mm                     ~ 2026/9/30 14:30
                    46295.6042 ~ 上午/下午h"时"mm"分"              ~ 下午2时30分
                    0.5        ~ h:mm:ss                           ~ 12:00:00
                    1.5        ~ [h]:mm                            ~ 36:00
                    46295      ~ [$-zh-CN]yyyy"年"m"月";@          ~ 2026年9月
                    46295      ~ [$-x-sysdate]dddd, mmmm dd, yyyy  ~ 2026年9月30日
                    0.5        ~ [$-x-systime]h:mm:ss AM/PM        ~ 12:00:00
                    46295      ~ y.m                               ~ 26.9
                    5          ~ [DBNum1][h]"小时"                 ~ 一二〇小时
                    45219.8    ~ [DBNum1]yy"年"m"月"d"日"h"时"     ~ 二三年十月二十日十九时
                    46295      ~ [<1]h:mm;yyyy/m/d                 ~ 2026/9/30
                    0.5        ~ [<1]h:mm;yyyy/m/d                 ~ 12:00
                    -1         ~ yyyy/m/d                          ~ -1
                    -1         ~ yyyy/m/d;@                        ~ -1
                    2958465    ~ yyyy/m/d                          ~ 9999/12/31
                    2958466    ~ yyyy/m/d                          ~ 2958466
                    1E+15      ~ yyyy/m/d                          ~ 1E+15
                    """)
    void daysAreShownAsExcelShowsThemInChina(String number, String code, String text) {
        assertThat(show(number, code).text()).isEqualTo(text);
    }

    @Test
    void formatsThatAreKnownByTheirNumberAreThoseOfChina() {
        CellFormats formats = new CellFormats(false);
        assertThat(formats.of(31, null).show(new BigDecimal("46295")).text()).isEqualTo("2026年9月30日");
        assertThat(formats.of(14, null).show(new BigDecimal("46295")).text()).isEqualTo("2026/9/30");
        assertThat(formats.of(10, null).show(new BigDecimal("0.5")).text()).isEqualTo("50.00%");
        assertThat(formats.of(0, null).show(new BigDecimal("0.5")).text()).isEqualTo("0.5");
        assertThat(formats.of(163, null).show(new BigDecimal("0.5")).text()).isEqualTo("0.5");
    }

    @Test
    void theValueStandsBesideTheText() {
        assertThat(show("0.95", "0%").value()).isEqualTo(new GridValue.Figure(new BigDecimal("0.95"), true));
        assertThat(show("95", "0\"%\"").value()).isEqualTo(new GridValue.Figure(new BigDecimal("95"), false));
        assertThat(show("4092000.00", "General").value())
                .isEqualTo(new GridValue.Figure(new BigDecimal("4092000"), false));
        assertThat(show("46295.5", "yyyy/m/d").value()).isEqualTo(new GridValue.Day(LocalDate.of(2026, 9, 30)));
        assertThat(show("0.5", "h:mm").value()).isEqualTo(GridValue.TEXT);
    }

    @Test
    void daysMayBeCountedFrom1904() {
        CellFormat.Shown shown = new CellFormats(true).of(14, null).show(new BigDecimal("44833"));
        assertThat(shown.text()).isEqualTo("2026/9/30");
        assertThat(shown.value()).isEqualTo(new GridValue.Day(LocalDate.of(2026, 9, 30)));
    }

    @Test
    void aFormatMayLeaveTextsOut() {
        assertThat(new CellFormats(false).of(200, ";;;").show("密")).isEmpty();
        assertThat(new CellFormats(false).of(200, "0;-0;0;@").show("明")).isEqualTo("明");
        assertThat(new CellFormats(false).of(200, "0").show("明")).isEqualTo("明");
    }

    @Test
    void aFormatMayPutSignsAroundTexts() {
        assertThat(new CellFormats(false).of(200, "0;@\"万元\"").show("12")).isEqualTo("12万元");
        assertThat(new CellFormats(false).of(200, "\"≥\"@").show("95")).isEqualTo("≥95");
        assertThat(new CellFormats(false).of(200, "0;0;0;\"略\"").show("密")).isEqualTo("略");
    }

    @Test
    void aDayThatExcelDoesNotKnowIsNotCounted() {
        CellFormat format = new CellFormats(false).of(14, null);
        assertThat(format.showDay(LocalDateTime.of(1850, 1, 2, 0, 0)))
                .isEqualTo(new CellFormat.Shown("1850-01-02", new GridValue.Day(LocalDate.of(1850, 1, 2))));
        assertThat(format.showDay(LocalDateTime.of(2026, 9, 30, 0, 0)).text()).isEqualTo("2026/9/30");
    }
}
