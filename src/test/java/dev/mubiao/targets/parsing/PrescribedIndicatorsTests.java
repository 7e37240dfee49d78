package dev.mubiao.targets.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrescribedIndicatorsTests {

    @Test
    void whatAFormPrescribesIsThereWithItsValueUnderstood() {
        List<Indicator> rows = PrescribedIndicators.ofYear(TestForms.variant("year-end"));
        assertThat(rows)
                .extracting(Indicator::level1, Indicator::name, Indicator::weight)
                .containsExactly(tuple("满意度指标", "服务对象满意度", new BigDecimal("10")), tuple("产出指标", "政策知晓率", null));
        assertThat(rows.get(0).value().number()).isEqualByComparingTo("90");
        assertThat(rows.get(1).stated()).isEqualTo(Indicator.StatedValue.NONE);
        assertThat(PrescribedIndicators.ofYear(TestForms.variant("two-periods")))
                .isEmpty();
        assertThat(PrescribedIndicators.further(TestForms.variant("two-periods"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatAContentLacksComesBehindTheRowsOfItsLevel() {
        FormVariant form = TestForms.variant("year-end");
        TargetContent own = FilledTestForms.content("year-end");
        TargetContent completed = PrescribedIndicators.completed(form, own);
        List<String> names =
                completed.indicators().stream().map(Indicator::name).toList();
        assertThat(names).hasSize(own.indicators().size() + 2).contains("服务对象满意度", "政策知晓率");
        int at = names.indexOf("政策知晓率");
        assertThat(completed.indicators().get(at - 1).level1()).isEqualTo("产出指标");
        assertThat(completed.indicators().get(at + 1).level1()).isNotEqualTo("产出指标");
        assertThat(PrescribedIndicators.completed(form, completed)).isEqualTo(completed);
        TargetContent tasks = FilledTestForms.content("dated-tasks");
        assertThat(PrescribedIndicators.completed(TestForms.variant("dated-tasks"), tasks))
                .isEqualTo(tasks);
    }
}
