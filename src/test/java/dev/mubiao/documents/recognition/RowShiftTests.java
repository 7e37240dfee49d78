package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.testing.TestForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the cells of a row belong that lost its leading ones, in a form with two blocks of the same columns. */
class RowShiftTests {

    private final IndicatorTable table = Objects.requireNonNull(FormYaml.read(TestForms.text("two-periods")
                    .replace("- {field: LEVEL1, label: 一级指标}", "- {field: LEVEL1, label: 一级指标, span: 2}")
                    .replace("label: 三级指标, span: 2}", "label: 三级指标}"))
            .variants()
            .get(0)
            .indicators());
    private final ColumnHead head =
            ColumnHead.of(table, row("一级指标||二级指标|三级指标|周期指标值|二级指标|三级指标|本年指标值")).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "质量指标|水质达标率|≥95%, 6",
        "质量指标|水质达标率|≥95%|||, 3",
        "质量指标|水质达标率|≥95%|质量指标|水质达标率|≥95%, 3",
        "||质量指标|水质达标率|≥95%, 3",
        "|||||质量指标|水质达标率|≥95%, 6"
    })
    void theYearComesFirstWhereBothSidesFit(String text, int first) {
        assertThat(new RowShift(table, head).placed(row(text)).filled().get(0).column())
                .isEqualTo(first);
    }

    private static DocumentRow row(String text) {
        List<SourceCell> cells = new ArrayList<>();
        for (String cell : text.split("\\|", -1)) {
            cells.add(new SourceCell(1, cells.size() + 1, cell));
        }
        return new DocumentRow(1, 1, cells, false);
    }
}
