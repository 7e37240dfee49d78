package dev.mubiao.targets.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TargetDocumentTests {

    private final JsonNode json = new ObjectMapper().valueToTree(TargetDocument.of(content(), MoneyUnit.WAN_YUAN));

    @Test
    void speaksInSnakeCaseAndLowerCase() {
        assertThat(json.get("form").asText()).isEqualTo("lukou-2026");
        assertThat(json.get("kind").asText()).isEqualTo("project");
        assertThat(json.get("year").asInt()).isEqualTo(2026);
        assertThat(json.has("project_code")).isTrue();
        assertThat(json.at("/sub_goals/0/printed_no").asText()).isEqualTo("二");
    }

    @Test
    void givesAmountsInYuanWhateverTheFormIsPrintedIn() {
        assertThat(json.get("money_unit").asText()).isEqualTo("万元");
        assertThat(json.get("total_yuan").decimalValue()).isEqualByComparingTo("125000");
        assertThat(json.at("/sources/0/amount_yuan").isNull()).isTrue();
    }

    @Test
    void saysOfAnIndicatorWhatWasWrittenAndWhatWasUnderstood() {
        JsonNode row = json.at("/indicators/0");
        assertThat(row.get("line").asInt()).isEqualTo(7);
        assertThat(row.get("operator").asText()).isEqualTo("GE");
        assertThat(row.get("value_raw").asText()).isEqualTo("≥12次");
        assertThat(row.get("value_number").decimalValue()).isEqualByComparingTo("12");
        assertThat(row.get("value_kind").asText()).isEqualTo("number");
        assertThat(row.get("placeholder").asBoolean()).isFalse();
        assertThat(row.get("weight").isNull()).isTrue();
    }

    private static TargetContent content() {
        TargetContent empty = TargetContent.empty(FormKey.first("lukou-2026", FormKind.PROJECT));
        Indicator row = new Indicator(
                new UUID(0, 1),
                new Indicator.Labels("产出指标", "数量指标", "巡查次数"),
                new Indicator.StatedValue(
                        null,
                        "≥12次",
                        "次",
                        new TargetValue(ValueKind.NUMBER, Operator.GE, new BigDecimal("12"), null, "次")),
                null,
                null,
                Indicator.Notes.NONE,
                new Indicator.Origin(null, List.of(new SourceCell(7, 3, "巡查次数"))));
        return new TargetContent(
                empty.form(),
                new BudgetYear(2026),
                TargetHeader.EMPTY,
                new Funding(
                        Amount.of(new Money(new BigDecimal("125000"))),
                        List.of(new LabelledAmount("财政拨款", Amount.EMPTY)),
                        List.of(),
                        List.of(),
                        null,
                        List.of()),
                new TargetContent.Goals(
                        List.of(), List.of(new SubGoal(1, "二", "河道保洁", null, null, 0)), List.of(), List.of()),
                List.of(row),
                List.of());
    }
}
