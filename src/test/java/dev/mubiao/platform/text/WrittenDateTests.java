package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-03", "2026-12-3", "2026/12/3", "2026.12.3", "2026年12月3日", "2026年12月03", "2026 年 12 月 3 日",
                "20261203", "２０２６／１２／３", "２０２６年１２月３日", "２０２６１２０３", "2026。12。3", "2026－12－03", "2026–12–3",
                " 2026-12-03\u200B", "2026年12月3号"
            })
    void usualSpellingsAreTheSameDay(String text) {
        assertThat(WrittenDate.of(text)).contains(LocalDate.of(2026, 12, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26-12-3",
                "2026-13-3",
                "2026-02-29",
                "2026-12/3",
                "12-3",
                "2026123",
                "202612031",
                "2026年12月",
                "明天",
                "2026-12-3 8:00",
                "2026,12,3",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十1"
            })
    void othersAreNone(String text) {
        assertThat(WrittenDate.of(text)).isEmpty();
    }
}
