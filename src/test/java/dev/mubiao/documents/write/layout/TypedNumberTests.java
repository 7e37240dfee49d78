package dev.mubiao.documents.write.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTests {

    private static final DataFormatter SHOWN = new DataFormatter(Locale.CHINA);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "25|25",
                "1,234,567.8|1234567.8",
                "123.45万元|123.45",
                "90元|90",
                "25.5%|0.255",
                "2026|2026",
                "-3.50|-3.50"
            })
    void aNumberIsShownAsItIsPrinted(String text, BigDecimal value) {
        TypedNumber number = TypedNumber.of(text).orElseThrow();
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(SHOWN.formatRawCellContents(number.value().doubleValue(), -1, number.format()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "约两万", "007", "12,34", "1,2345", "1234567890123456789", "12.", "≥95", "1e5", "5 %"})
    void anythingElseStaysAText(String text) {
        assertThat(TypedNumber.of(text)).isEmpty();
    }
}
