package dev.mubiao.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.testing.FilledTestForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicSearchTextTests {

    @ParameterizedTest
    @CsvSource({"dated-tasks,名称3的说明", "dated-tasks,whole道路里程0", "year-end,未完成原因年度0的第一段", "two-periods,周期目标的第一段"})
    void whatOnlyItsFormKnowsIsFound(String form, String words) {
        assertThat(PublicSearchText.of("修路", "001", "青禾县", FilledTestForms.content(form)))
                .contains(words);
    }
}
