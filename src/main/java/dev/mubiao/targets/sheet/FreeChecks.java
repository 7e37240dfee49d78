package dev.mubiao.targets.sheet;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.content.FreeValue;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Checks that what only the form knows is there where the form demands it, and can be read. */
final class FreeChecks {

    private final MoneyUnit unit;
    private final List<SheetProblem> problems = new ArrayList<>();

    private FreeChecks(MoneyUnit unit) {
        this.unit = unit;
    }

    static List<SheetProblem> problems(FormVariant variant, TargetContent content) {
        FreeChecks checks = new FreeChecks(variant.moneyUnit());
        for (FreeField field : variant.fields()) {
            checks.text(new FreeRef(field.id()), field, content.free().field(field.id()));
        }
        for (FreeList list : variant.lists()) {
            for (ListRow row : content.free().list(list.id())) {
                for (FreeField column : list.columns()) {
                    checks.text(
                            new ListCellRef(list.id(), row.id(), column.id()),
                            column,
                            row.cells().getOrDefault(column.id(), ""));
                }
            }
        }
        IndicatorTable first = variant.indicators();
        if (first != null) {
            checks.rows(first.alone(null), content.indicators());
        }
        for (String id : variant.tableIds()) {
            checks.rows(variant.tableOf(id).orElseThrow(), content.free().table(id));
        }
        return checks.problems;
    }

    private void rows(IndicatorTable table, List<Indicator> rows) {
        for (Indicator row : rows) {
            SortedMap<String, String> extra = row.extra();
            for (FreeField column : table.fields()) {
                text(new ExtraRef(row.id(), column.id()), column, extra.getOrDefault(column.id(), ""));
            }
        }
    }

    private void text(CellRef place, FreeField field, String raw) {
        if (raw.isBlank()) {
            if (field.required()) {
                problems.add(SheetProblem.error(place, "targets.check.ownMissing", field.label()));
            }
        } else if (FreeValue.unreadable(field, raw, unit)) {
            problems.add(
                    switch (field.type()) {
                        case MONEY ->
                            SheetProblem.error(
                                    place, IndicatorChecks.noNumber(raw, "targets.check.money"), raw, unit.label());
                        case DATE -> SheetProblem.error(place, "targets.check.ownDate", raw);
                        case CHOICE, TICK ->
                            SheetProblem.error(
                                    place, "targets.check.ownChoice", raw, String.join("、", field.choices()));
                        case TEXT, LONG_TEXT, PERCENT, NUMBER, SCORE ->
                            SheetProblem.error(place, IndicatorChecks.noNumber(raw, "targets.check.ownNumber"), raw);
                    });
        }
    }
}
