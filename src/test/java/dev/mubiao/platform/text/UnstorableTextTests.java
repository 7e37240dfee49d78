package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnstorableTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "目标\t1\r\n", "𠮷野家", "a\u200Db\uFEFF\u00AD", "👩‍👩‍👧", "\uE000"})
    void mayBeStored(String text) {
        assertThat(UnstorableText.firstIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab\u0000", "ab\u001B[0m", "ab\uD800", "ab\uDC00\uD800", "ab\uD800c", "ab\uFFFE", "ab\uFDD0"})
    void mayNotAndIsFound(String text) {
        assertThat(UnstorableText.firstIn(text)).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void aNonCharacterBeyondTheFirstPlaneIsFound() {
        assertThat(UnstorableText.firstIn("a" + Character.toString(0x1FFFF))).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void whatMayBeStoredStays() {
        assertThat(UnstorableText.without("一\uD83D\uDE00\t\n")).isEqualTo("一\uD83D\uDE00\t\n");
        assertThat(UnstorableText.without("一\u0000\uD83D二\uDE00\uFFFF\u0007\uD83F\uDFFE三"))
                .isEqualTo("一二三");
    }
}
