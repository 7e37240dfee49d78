package dev.mubiao.targets.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueParserTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥3 次|GE|3|次",
                "2235元/人|NONE|2235|元/人",
                "4000元以内|LE|4000|元",
                "98%满意|NONE|98|%",
                "100%完成|NONE|100|%",
                "我区担负4%|NONE|4|%",
                "每人每月1900元|NONE|1900|元",
                "年计324万元|NONE|324|万元",
                "5万|NONE|5|万",
                "1,053|NONE|1053|''",
                "≧20 个|GE|20|个",
                "》20个|GE|20|个",
                "\\geq 95%|GE|95|%",
                "$\\ge$ 95%|GE|95|%",
                "50人以上|GE|50|人",
                "不低于90%|GE|90|%",
                "≦9万元|LE|9|万元",
                "不超过3天|LE|3|天",
                "≥９５％|GE|95|%",
                "３０个工作日内|LE|30|个工作日",
                "6个月|NONE|6|个月",
                "1 年|NONE|1|年",
                "0.33万元|NONE|0.33|万元",
                "10日内|LE|10|日",
                "15个工作日|NONE|15|个工作日",
                "每月开放20日|NONE|20|日",
                "3天|NONE|3|天",
                "5千米|NONE|5|千米",
                "5千元|NONE|5|千元",
                "5百分点|NONE|5|百分点",
                "120m²|NONE|120|m²",
                "≥−5%|GE|-5|%",
                "–5|NONE|-5|''",
                "－５℃|NONE|-5|℃",
                "增长-3%|NONE|-3|%",
                "≥.5%|GE|0.5|%"
            })
    void aNumberIsFoundWithItsOperatorAndUnit(String raw, Operator operator, BigDecimal number, String unit) {
        ParsedValue parsed = ValueParser.parse(null, raw, null);
        assertThat(parsed.value().kind()).isEqualTo(ValueKind.NUMBER);
        assertThat(parsed.value().operator()).isEqualTo(operator);
        assertThat(parsed.value().number()).isEqualByComparingTo(number);
        assertThat(parsed.unitRaw()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026 年 12 月底",
                "12月底前完成",
                "2026年12月31日前",
                "年底前",
                "2026.12",
                "次月15日前",
                "15日前",
                "25号前",
                "每月10日前",
                "当月5日",
                "下月5号前",
                "每季度首月10日前",
                "20261203",
                "12.31前",
                "≤次月15日",
                "次年3月底前",
                "本月的第5日前完成"
            })
    void aDeadlineIsADateAndNoNumber(String raw) {
        TargetValue value = ValueParser.parse(null, raw, null).value();
        assertThat(value.kind()).isEqualTo(ValueKind.DATE);
        assertThat(value.number()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "优",
                "逐步提高",
                "3至5次",
                "是",
                "1,5",
                "12,5",
                "1,00,0",
                "1,2,3号线",
                "三百20",
                "20万三千",
                "2十",
                "1千",
                "5²",
                "10①",
                "1.5千万元",
                "3个半月",
                "5分之一",
                "1/2",
                "五",
                "1234567890123456789",
                "٣"
            })
    void wordsStayWords(String raw) {
        TargetValue value = ValueParser.parse(null, raw, null).value();
        assertThat(value.kind()).isEqualTo(ValueKind.TEXT);
        assertThat(value.text()).isEqualTo(raw);
    }

    @ParameterizedTest
    @CsvSource({"无", "/", "／", "—"})
    void aSignForNothingIsAPlaceholder(String raw) {
        assertThat(ValueParser.parse(null, raw, null).value().kind()).isEqualTo(ValueKind.PLACEHOLDER);
    }

    @Test
    void eightDigitsWithAUnitOfTheirOwnAreNoDate() {
        TargetValue value = ValueParser.parse("≤", "20261203", "元").value();
        assertThat(value.kind()).isEqualTo(ValueKind.NUMBER);
        assertThat(value.number()).isEqualByComparingTo("20261203");
    }

    @Test
    void operatorAndUnitOfTheirOwnColumnsCountBeforeThoseInsideTheValue() {
        ParsedValue parsed = ValueParser.parse("≤", "10%", "%");
        assertThat(parsed.value().operator()).isEqualTo(Operator.LE);
        assertThat(parsed.value().number()).isEqualByComparingTo("10");
        assertThat(parsed.unitRaw()).isEqualTo("%");
    }

    @ParameterizedTest
    @CsvSource({"≥,GE", "》,GE", "≧,GE", "\\geq,GE", "≦,LE", "＝,EQ", "＞,GT", "＜,LT", "定性,QUALITATIVE"})
    void anOperatorIsKnownInEverySpelling(String raw, Operator operator) {
        assertThat(OperatorParser.parse(raw)).contains(operator);
    }

    @ParameterizedTest
    @CsvSource({"百分比,", "5,", "提升,"})
    void otherWordsAreNoOperator(String raw, @Nullable String unused) {
        assertThat(OperatorParser.parse(raw)).isEmpty();
    }
}
