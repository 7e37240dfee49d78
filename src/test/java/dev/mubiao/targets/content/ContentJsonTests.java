package dev.mubiao.targets.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.cell.HeadingRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContentJsonTests {

    private final ContentJson json = new ContentJson();

    @Test
    void aContentComesBackAsItWas() {
        TargetContent content = content("12.5");
        assertThat(json.read(json.write(content))).isEqualTo(content);
    }

    @Test
    void equalNumbersHaveEqualBytes() {
        assertThat(json.write(content("90"))).isEqualTo(json.write(content("90.0")));
        assertThat(json.write(content("90"))).isEqualTo(json.write(content("9E+1")));
    }

    @Test
    void differentContentsHaveDifferentDigests() {
        assertThat(ContentJson.sha256(json.write(content("90"))))
                .hasSize(64)
                .isNotEqualTo(ContentJson.sha256(json.write(content("91"))));
    }

    @Test
    void whatIsUnreadIsKeptAndAddsNothingWhereThereIsNone() {
        TargetContent known = content("90");
        assertThat(json.write(known)).doesNotContain("unread");
        TargetContent typed = new TargetContent(
                known.form(),
                null,
                known.header(),
                known.funding(),
                known.goals(),
                known.indicators(),
                known.unplaced(),
                Map.of(HeadingRef.YEAR, "明年"),
                FreeContent.NONE);
        assertThat(json.read(json.write(typed))).isEqualTo(typed);
        assertThat(json.read(json.write(known)).unread()).isEmpty();
    }

    @Test
    void theVersionOfAFormIsStoredFromTheSecondOn() {
        TargetContent first = content("90");
        assertThat(json.write(first)).doesNotContain("formVersion");
        TargetContent second = new TargetContent(
                new FormKey("changshou-2026", 2, FormKind.PROJECT),
                first.year(),
                first.header(),
                first.funding(),
                first.goals(),
                first.indicators(),
                first.unplaced());
        assertThat(json.write(second)).contains("\"formVersion\":2");
        assertThat(json.read(json.write(second))).isEqualTo(second);
        assertThat(json.read(json.write(first))).isEqualTo(first);
    }

    private static TargetContent content(String weight) {
        UUID row = UUID.fromString("00000000-0000-0000-0000-000000000001");
        Indicator indicator = new Indicator(
                row,
                new Indicator.Labels("产出指标", "数量指标", "巡查次数"),
                new Indicator.StatedValue(
                        "≥",
                        "12",
                        "次",
                        new TargetValue(ValueKind.NUMBER, Operator.GE, new BigDecimal("12"), null, null)),
                new BigDecimal(weight),
                true,
                Indicator.Notes.NONE,
                new Indicator.Origin(null, List.of(new SourceCell(3, 1, "产出指标"))));
        TargetContent empty = TargetContent.empty(FormKey.first("changshou-2026", FormKind.PROJECT));
        return new TargetContent(
                empty.form(),
                new BudgetYear(2026),
                TargetHeader.EMPTY,
                new Funding(
                        new Amount("1,000", new Money(new BigDecimal("1000"))),
                        List.of(new LabelledAmount("财政拨款", Amount.EMPTY)),
                        List.of(),
                        List.of(),
                        new BigDecimal("10"),
                        List.of()),
                new TargetContent.Goals(List.of("目标"), List.of(), List.of(), List.of()),
                List.of(indicator),
                List.of());
    }
}
