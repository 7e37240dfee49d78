package dev.mubiao.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMaskTests {

    private final TextMask mask = maskOf(null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请致电13900000000咨询 | 请致电***咨询",
                "请致电139-0000-0000咨询 | 请致电***咨询",
                "请致电139 0000 0000咨询 | 请致电***咨询",
                "请致电+86 13900000000咨询 | 请致电***咨询",
                "请致电１３９００００００００咨询 | 请致电***咨询",
                "办公室0000-55501010 | 办公室***",
                "办公室（010）55501010。 | 办公室***。",
                "联系电话：5550101 | 联系电话：***",
                "热线 5550 1010 | 热线 ***",
                "身份证110000199001010000 | 身份证***",
                "身份证11000019900101000X的居民 | 身份证***的居民",
                "来信寄nobody@example.org即可 | 来信寄***即可"
            })
    void hidesWhatLeadsToAPerson(String text, String masked) {
        assertThat(mask.apply(text)).isEqualTo(masked);
    }

    @Test
    void nothingHidesBehindWhatIsNotSeen() {
        assertThat(mask.apply("请致电139\u200B0000\u200D0000\uFEFF咨询")).isEqualTo("请致电***咨询");
        assertThat(maskOf("苏晓\u00AD禾").apply("由苏\u2060晓禾负责")).isEqualTo("由***负责");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "投资13900000000元建设",
                "投资13,900,000,000元",
                "合计13900000000.50元",
                "项目编码50000026T000000000001",
                "2026年1月1日至2026年12月31日",
                "修缮道路1200公里，补助260000元",
                "文号〔2022〕43号",
                "受益人口5550101人",
                "满意度达到95.5%以上"
            })
    void leavesAmountsCodesAndDates(String text) {
        assertThat(mask.apply(text)).isEqualTo(text);
    }

    @Test
    void hidesTheContactWhereverHeIsNamed() {
        assertThat(maskOf("苏晓禾").apply("由苏晓禾负责，苏晓禾为联系人")).isEqualTo("由***负责，***为联系人");
    }

    @Test
    void doesNotTakeASingleCharacterForAName() {
        assertThat(maskOf("苏").apply("江苏省")).isEqualTo("江苏省");
    }

    /** Hides what is certain. */
    private static TextMask maskOf(@Nullable String contact) {
        return new TextMask(contact, List.of(), (doubtful, text) -> false);
    }
}
