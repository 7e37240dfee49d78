package dev.mubiao.targets.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.cell.UnknownRef;
import dev.mubiao.testing.TestForms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeContentTests {

    private static final UUID ROW = new UUID(0, 7);
    private static final UUID YEAR = new UUID(0, 8);

    private final ContentJson json = new ContentJson();

    @Test
    void whatIsFreeIsStoredAndReadAndAddsNothingWhereThereIsNone() {
        TargetContent bare =
                TargetContent.empty(TestForms.form("dated-tasks").key(variant().kind()));
        assertThat(json.write(bare)).doesNotContain("free", "extra");
        TargetContent full = content();
        assertThat(json.read(json.write(full))).isEqualTo(full);
        assertThat(json.read(json.write(bare))).isEqualTo(bare);
        assertThat(json.write(full.withFree(FreeContent.of(Map.of("start", " "), Map.of("works", List.of()), Map.of()))
                        .withIndicators(List.of())))
                .isEqualTo(json.write(bare));
    }

    @Test
    void everyPlaceOfTheFormsOwnIsFoundAndChanged() {
        TargetContent content = content();
        List<ContentCell> cells = ContentCells.of(variant(), content);
        assertThat(cells).extracting(ContentCell::label).contains("开工日期", "建设内容 1 · 名称", "项目期内指标 · 道路里程 · 目标值");
        assertThat(cells)
                .filteredOn(cell -> cell.place().equals(new ListCellRef("works", ROW, "amount")))
                .singleElement()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo("1,200"));
        for (ContentCell cell : cells) {
            TargetContent changed = cell.place() instanceof IndicatorRef place
                    ? ContentCells.withRow(
                            content, place.row(), row -> row.withLabels(new Indicator.Labels(null, null, "另一个")))
                    : ContentCells.with(content, cell.place(), "另一个");
            assertThat(changed).as(cell.label()).isNotEqualTo(content);
        }
        assertThat(ContentCells.of(variant(), ContentCells.with(content, new FreeRef("start"), "2026/5/1")))
                .filteredOn(cell -> cell.place().equals(new FreeRef("start")))
                .extracting(ContentCell::text)
                .containsExactly("2026/5/1");
    }

    @Test
    void columnsOfTheFormsOwnAreFoundInEveryRow() {
        FormVariant variant = TestForms.variant("year-end");
        Indicator row = Indicator.blank().withExtra(new TreeMap<>(Map.of("actual", "12公里", "level1-points", "50分")));
        TargetContent content = TargetContent.empty(TestForms.form("year-end").key(variant.kind()))
                .withIndicators(List.of(row));
        assertThat(ContentCells.of(variant, content))
                .filteredOn(cell -> cell.place() instanceof ExtraRef)
                .extracting(ContentCell::label, ContentCell::text)
                .contains(
                        org.assertj.core.api.Assertions.tuple("#1 · 完成值", "12公里"),
                        org.assertj.core.api.Assertions.tuple("#1 · 一级指标分值", "50分"))
                .hasSize(4);
        TargetContent changed = ContentCells.with(content, new ExtraRef(row.id(), "actual"), "");
        assertThat(changed.indicators().get(0).extra()).containsOnlyKeys("level1-points");
    }

    @ParameterizedTest
    @CsvSource({
        "free:term-total",
        "list:works:00000000-0000-0000-0000-000000000007:amount",
        "extra:00000000-0000-0000-0000-000000000007:actual"
    })
    void placesHaveKeys(String key) {
        assertThat(CellRef.of(key)).isNotInstanceOf(UnknownRef.class);
        assertThat(CellRef.of(key).key()).isEqualTo(key);
    }

    @Test
    void whatIsNoPlaceOfAListIsKeptAsItIs() {
        assertThat(CellRef.of("list:works:amount")).isInstanceOf(UnknownRef.class);
    }

    @Test
    void valuesFollowFromTheForm() {
        FormVariant tasks = variant();
        assertThat(FreeValue.read(field(tasks, "amount-sum"), "1,200.5", MoneyUnit.WAN_YUAN)
                        .money())
                .hasToString("Money[yuan=12005000.00]");
        assertThat(FreeValue.read(field(tasks, "start"), "2026年3月1日", MoneyUnit.YUAN)
                        .date())
                .isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(FreeValue.read(field(tasks, "source-kind"), "一般债券、其他", MoneyUnit.YUAN)
                        .chosen())
                .containsExactly("一般债券", "其他");
        FormVariant end = TestForms.variant("year-end");
        assertThat(FreeValue.read(field(end, "rate-total"), "98.5%", MoneyUnit.YUAN)
                        .number())
                .isEqualByComparingTo(new BigDecimal("98.5"));
        assertThat(FreeValue.read(field(end, "grade"), "良", MoneyUnit.YUAN).chosen())
                .containsExactly("良");
        assertThat(FreeValue.unreadable(field(end, "rate-total"), "待定", MoneyUnit.YUAN))
                .isTrue();
        assertThat(FreeValue.unreadable(field(end, "rate-total"), "", MoneyUnit.YUAN))
                .isFalse();
    }

    private static FreeField field(FormVariant variant, String id) {
        return variant.freeField(id).orElseThrow();
    }

    private static FormVariant variant() {
        return TestForms.variant("dated-tasks");
    }

    private static TargetContent content() {
        Indicator row = Indicator.blank().withLabels(new Indicator.Labels(null, null, "道路里程"));
        Indicator year = new Indicator(
                YEAR,
                new Indicator.Labels(null, null, "验收合格率"),
                Indicator.StatedValue.NONE,
                null,
                null,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED,
                new TreeMap<>(Map.of("some", "其他")));
        assertThat(FieldTexts.text(row, IndicatorField.NAME)).isEqualTo("道路里程");
        return TargetContent.empty(TestForms.form("dated-tasks").key(variant().kind()))
                .withIndicators(List.of(year))
                .withFree(FreeContent.of(
                        Map.of("start", "2026/3/1"),
                        Map.of("works", List.of(ListRow.of(ROW, Map.of("name", "路基", "amount", "1,200", "due", "")))),
                        Map.of("whole", List.of(row))));
    }
}
