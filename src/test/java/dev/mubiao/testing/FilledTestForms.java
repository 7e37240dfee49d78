package dev.mubiao.testing;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.parsing.ValueParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Contents of the {@link TestForms} in which every place says something of its own. */
public final class FilledTestForms {

    private final FormVariant variant;
    private long ids;

    private FilledTestForms(FormVariant variant) {
        this.variant = variant;
    }

    /** @param name of the form, as {@link TestForms} knows it */
    public static TargetContent content(String name) {
        FormDefinition form = TestForms.form(name);
        FormVariant variant = form.variants().get(0);
        return new FilledTestForms(variant)
                .content(TargetContent.empty(form.key(variant.kind())).withYear(new BudgetYear(form.year())));
    }

    private TargetContent content(TargetContent empty) {
        FreeContent free = FreeContent.NONE;
        for (FreeField field : variant.fields()) {
            free = free.withField(field.id(), text(field, field.label()));
        }
        for (FreeList list : variant.lists()) {
            List<ListRow> rows = new ArrayList<>();
            for (int no = 1; no <= 3; no++) {
                Map<String, String> cells = new TreeMap<>();
                for (FreeField column : list.columns()) {
                    cells.put(column.id(), text(column, column.label() + no));
                }
                rows.add(ListRow.of(id(), cells));
            }
            free = free.withList(list.id(), rows);
        }
        for (String id : variant.tableIds()) {
            free = free.withTable(id, rows(variant.tableOf(id).orElseThrow(), id, 1));
        }
        IndicatorTable first = variant.indicators();
        return empty.withHeader(TargetHeader.of(null, field -> variant.has(field) ? header(field) : null))
                .withFunding(funding())
                .withGoals(new TargetContent.Goals(List.of("修好道路", "方便出行"), List.of(), List.of(), List.of()))
                .withIndicators(rows(first.alone(null), "年度", 2))
                .withFree(free);
    }

    private String header(Field field) {
        return variant.binding(field)
                .map(binding -> binding.cell().choices())
                .filter(choices -> !choices.isEmpty())
                .map(choices -> choices.get(0))
                .orElse("项目" + field.name().toLowerCase(java.util.Locale.ROOT));
    }

    private Funding funding() {
        return new Funding(
                Amount.of(new Money(new BigDecimal("1234500"))),
                variant.bindings().stream()
                        .filter(binding -> binding.cell().first() == Field.SOURCE)
                        .map(binding -> new LabelledAmount(
                                binding.cell().item(), Amount.of(new Money(new BigDecimal("230000")))))
                        .toList(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** @param aLevel rows of each level 1 */
    private List<Indicator> rows(IndicatorTable table, String name, int aLevel) {
        List<Indicator> rows = new ArrayList<>();
        int levels = Math.max(1, table.levels().size());
        for (int i = 0; i < levels * aLevel; i++) {
            String level1 = table.flat() ? null : table.levels().get(i / aLevel).label();
            String level2 = !table.has(IndicatorField.LEVEL2)
                    ? null
                    : table.levels().get(i / aLevel).children().get(0).label();
            Map<String, String> extra = new TreeMap<>();
            for (IndicatorColumn column : table.printed()) {
                if (column.free() != null) {
                    extra.put(
                            column.free(),
                            text(table.freeField(column.free()).orElseThrow(), column.label() + name + i));
                }
            }
            if (table.levelPoints()) {
                extra.put(IndicatorTable.LEVEL_POINTS, (i / aLevel + 1) * 10 + "分");
            }
            String value = "≥" + (10 + i) + "公里";
            var parsed = ValueParser.parse(null, value, null);
            rows.add(new Indicator(
                    id(),
                    new Indicator.Labels(level1, level2, name + "道路里程" + i),
                    new Indicator.StatedValue(parsed.operatorRaw(), value, parsed.unitRaw(), parsed.value()),
                    table.has(IndicatorField.WEIGHT) ? new BigDecimal(5 + i) : null,
                    null,
                    Indicator.Notes.NONE,
                    Indicator.Origin.TYPED,
                    new TreeMap<>(extra)));
        }
        return rows;
    }

    private static String text(FreeField field, String words) {
        return switch (field.type()) {
            case TEXT -> words + "的说明";
            case LONG_TEXT -> words + "的第一段\n第二段";
            case MONEY -> "1200.5";
            case PERCENT -> "98.5%";
            case NUMBER, SCORE -> "90";
            case DATE -> "2026-03-01";
            case CHOICE -> field.choices().get(0);
            case TICK ->
                field.choices().get(0) + "、"
                        + field.choices().get(field.choices().size() - 1);
        };
    }

    private UUID id() {
        return new UUID(14, ids++);
    }
}
