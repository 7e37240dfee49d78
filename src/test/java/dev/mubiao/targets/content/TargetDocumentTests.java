package dev.mubiao.targets.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.testing.TestForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TargetDocumentTests {

    private static final FormVariant VARIANT = new Forms(new FormFiles().load())
            .find(FormKey.first("lukou-2026", FormKind.PROJECT))
            .orElseThrow();

    private final JsonNode json = new ObjectMapper().valueToTree(TargetDocument.of(content(), VARIANT));

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

    @Test
    void saysWhatOnlyTheFormKnows() {
        FormVariant tasks = TestForms.variant("dated-tasks");
        TargetContent content = TargetContent.empty(
                        TestForms.form("dated-tasks").key(FormKind.PROJECT))
                .withFree(FreeContent.of(
                        Map.of("start", "2026/3/1", "source-kind", "专项债券", "amount-sum", "1,200"),
                        Map.of("works", List.of(ListRow.of(new UUID(0, 1), Map.of("name", "路基", "amount", "60")))),
                        Map.of("whole", List.of(Indicator.blank()))));
        JsonNode free = new ObjectMapper().valueToTree(TargetDocument.of(content, tasks));
        assertThat(free.get("fields").toString())
                .isEqualTo(
                        "[{\"id\":\"start\",\"label\":\"开工日期\",\"type\":\"date\",\"meaning\":\"start_date\","
                                + "\"text\":\"2026/3/1\",\"value\":\"2026-03-01\"},"
                                + "{\"id\":\"source-kind\",\"label\":\"资金属性\",\"type\":\"tick\",\"text\":\"专项债券\","
                                + "\"value\":[\"专项债券\"]},"
                                + "{\"id\":\"amount-sum\",\"label\":\"金额合计\",\"type\":\"money\",\"text\":\"1,200\",\"value\":1.2E+3}]");
        assertThat(free.get("lists").toString()).isEqualTo("{\"works\":[{\"名称\":\"路基\",\"金额\":\"60\"}]}");
        assertThat(free.get("term_indicators")).hasSize(1);
        assertThat(free.has("tables")).isFalse();
        assertThat(json.has("fields")).isFalse();
        assertThat(json.at("/indicators/0").has("extra")).isFalse();
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
