package dev.mubiao.targets.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.targets.content.Indicator;
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
}
