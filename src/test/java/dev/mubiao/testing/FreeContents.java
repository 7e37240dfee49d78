package dev.mubiao.testing;

import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.FreeEntry;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.targets.parsing.ValueParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contents of the {@linkplain TestForms forms of invented offices} in which every place of a form's own is filled. */
public final class FreeContents {

    /** A line that shows nothing but its levels. */
    private static final Indicator EMPTY_LINE = Indicator.blank()
            .withStated(new Indicator.StatedValue(
                    "", "", "", new TargetValue(ValueKind.PLACEHOLDER, Operator.NONE, null, null, null)));

    private FreeContents() {}

    public static TargetContent filled(String name) {
        FormDefinition form = TestForms.form(name);
        FormVariant variant = form.variants().get(0);
        Map<String, String> fields = new TreeMap<>();
        variant.fields().forEach(field -> fields.put(field.id(), text(field)));
        Map<String, List<ListRow>> lists = new TreeMap<>();
        variant.lists().forEach(list -> {
            Map<String, String> cells = new TreeMap<>();
            list.columns().forEach(column -> cells.put(column.id(), text(column)));
            lists.put(list.id(), List.of(ListRow.of(UUID.randomUUID(), cells)));
        });
        Map<String, List<Indicator>> tables = new TreeMap<>();
        Map<CellRef, String> unread = new HashMap<>();
        for (String id : variant.tableIds()) {
            Indicator row = row(variant.tableOf(id).orElseThrow(), "项目期内完成数");
            tables.put(id, List.of(row));
            unread.put(new IndicatorRef(row.id(), IndicatorField.WEIGHT), "约十分");
        }
        return new TargetContent(
                form.key(variant.kind()),
                null,
                TargetHeader.EMPTY,
                Funding.EMPTY,
                TargetContent.Goals.NONE,
                List.of(row(variant.indicators(), "年度完成数"), EMPTY_LINE),
                List.of(),
                unread,
                FreeContent.of(fields, lists, tables));
    }

    private static Indicator row(@Nullable IndicatorTable table, String name) {
        Map<String, String> extra = new TreeMap<>();
        if (table != null) {
            FreeEntry.columns(table).forEach(column -> extra.put(column.id(), text(column)));
        }
        return Indicator.blank()
                .withLabels(new Indicator.Labels(null, null, name))
                .withStated(new Indicator.StatedValue(
                        "≥", "≥12个", "个", ValueParser.parse("", "≥12个", "").value()))
                .withExtra(new TreeMap<>(extra));
    }

    private static String text(FreeField field) {
        return switch (field.type()) {
            case TEXT -> "某项";
            case LONG_TEXT -> "第一行\n第二行";
            case MONEY -> "1,200.5";
            case PERCENT -> "98.5%";
            case NUMBER, SCORE -> "90";
            case DATE -> "2026/3/1";
            case CHOICE, TICK -> field.choices().get(0);
        };
    }
}
