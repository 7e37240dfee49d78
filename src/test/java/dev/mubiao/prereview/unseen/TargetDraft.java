package dev.mubiao.prereview.unseen;

import static dev.mubiao.testing.SheetBuilder.aSheet;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.testing.SheetBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A target that is being written, still to be changed by a fault. */
final class TargetDraft {

    final String form;
    final Trade trade;
    final int year;
    final List<ProjectItem> items;
    final Map<Field, String> fields = new EnumMap<>(Field.class);
    final List<String> goals = new ArrayList<>();
    final List<DraftRow> rows = new ArrayList<>();
    final Map<String, BigDecimal> sources = new LinkedHashMap<>();
    final Map<String, BigDecimal> expenditure = new LinkedHashMap<>();
    final List<Item> subGoals = new ArrayList<>();
    final Map<String, String> tasks = new LinkedHashMap<>();
    final List<String> plan = new ArrayList<>();
    final List<TargetDraft> beside = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    String executionWeight = "";
    String served = "";
    int opinion;

    /** A numbered item of a department's text. */
    record Item(String title, String goal, String indicators) {

        Item aiming(String other) {
            return new Item(title, other, indicators);
        }

        Item measuring(String other) {
            return new Item(title, goal, other);
        }
    }

    TargetDraft(String form, Trade trade, int year, List<ProjectItem> items) {
        this.form = form;
        this.trade = trade;
        this.year = year;
        this.items = items;
    }

    ProjectItem main() {
        return items.get(0);
    }

    String name() {
        return fields.getOrDefault(Field.PROJECT_NAME, "");
    }

    FormVariant variant() {
        return aSheet(form).variant();
    }

    List<DraftRow> of(String level2) {
        return rows.stream().filter(row -> row.level2.equals(level2)).toList();
    }

    DraftRow add(DraftRow row) {
        rows.add(row);
        return row;
    }

    /** As a sheet that can be checked, with the others of the unit beside it. */
    SheetBuilder sheet() {
        SheetBuilder sheet = alone();
        beside.forEach(other -> sheet.beside(other.alone()));
        return sheet;
    }

    private SheetBuilder alone() {
        SheetBuilder sheet = aSheet(form).in(year).aimingAt(goals.toArray(String[]::new));
        fields.forEach(sheet::with);
        if (total.signum() > 0) {
            sheet.costing(total.toPlainString());
        }
        sources.forEach((source, yuan) -> sheet.paidBy(source, yuan.toPlainString()));
        expenditure.forEach((nature, yuan) -> sheet.spending(nature, yuan.toPlainString()));
        tasks.forEach(sheet::withTask);
        subGoals.forEach(item -> sheet.withItem(item.title(), item.goal(), item.indicators()));
        if (!plan.isEmpty()) {
            sheet.planning(plan.toArray(String[]::new));
        }
        if (!executionWeight.isEmpty()) {
            sheet.executing(executionWeight);
        }
        rows.forEach(row -> row.addTo(sheet));
        return sheet;
    }

    @Override
    public String toString() {
        return form + " " + trade + " " + name();
    }
}
