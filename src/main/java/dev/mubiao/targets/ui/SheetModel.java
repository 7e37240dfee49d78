package dev.mubiao.targets.ui;

import dev.mubiao.forms.Field;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.targets.AnnualTask;
import dev.mubiao.targets.Header;
import dev.mubiao.targets.Indicator;
import dev.mubiao.targets.Measure;
import dev.mubiao.targets.SubGoal;
import dev.mubiao.targets.TargetContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A content while it is edited: texts as typed go in, a content comes out. */
class SheetModel {

    private final TargetContent base;
    private final FundingModel funding;
    private final Map<Field, String> header = new EnumMap<>(Field.class);
    private final List<String> goals;
    private final List<AnnualTask> tasks;
    private final List<SubGoal> subGoals;
    private final List<Measure> measures;
    private final List<Indicator> indicators;
    private @Nullable BudgetYear year;

    SheetModel(FormVariant variant, TargetContent content) {
        this.base = content;
        this.year = content.year();
        this.funding = new FundingModel(content.funding(), variant.moneyUnit());
        this.goals = new ArrayList<>(content.goals());
        this.tasks = new ArrayList<>(content.tasks());
        this.subGoals = new ArrayList<>(content.subGoals());
        this.measures = new ArrayList<>(content.measures());
        this.indicators = new ArrayList<>(content.indicators());
        HeaderTexts.read(content.header(), header);
    }

    TargetContent content() {
        return new TargetContent(
                base.formId(),
                base.kind(),
                year,
                HeaderTexts.write(base.header(), header),
                funding.funding(),
                goals.stream().filter(goal -> !goal.isBlank()).toList(),
                subGoals,
                measures.stream().filter(measure -> !measure.text().isBlank()).toList(),
                tasks.stream()
                        .filter(task ->
                                !task.name().isBlank() || !task.content().isBlank())
                        .toList(),
                indicators,
                base.unplaced());
    }

    List<String> goals() {
        return goals;
    }

    List<AnnualTask> tasks() {
        return tasks;
    }

    List<SubGoal> subGoals() {
        return subGoals;
    }

    List<Measure> measures() {
        return measures;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    String yearText() {
        return year == null ? "" : year.toString();
    }

    void typeYear(String text) {
        String digits = Digits.narrow(text);
        year = digits.matches("20[0-9]{2}|2100") ? new BudgetYear(Integer.parseInt(digits)) : null;
    }

    String text(Field field, @Nullable String item, int entry) {
        return switch (field) {
            case GOALS -> String.join("\n", goals);
            case GOAL -> entry < goals.size() ? goals.get(entry) : "";
            case TASK_NAME -> entry < tasks.size() ? tasks.get(entry).name() : "";
            case TASK_CONTENT -> entry < tasks.size() ? tasks.get(entry).content() : "";
            case TOTAL, SOURCE, INCOME, EXPENDITURE, EXECUTION_WEIGHT, SPENDING_STEP -> funding.text(field, item);
            default -> header.getOrDefault(field, "");
        };
    }

    void type(Field field, @Nullable String item, int entry, String text) {
        switch (field) {
            case GOALS -> {
                goals.clear();
                goals.addAll(text.lines().toList());
            }
            case GOAL -> {
                grow(goals, entry, "");
                goals.set(entry, text);
            }
            case TASK_NAME -> {
                grow(tasks, entry, new AnnualTask("", ""));
                tasks.set(entry, new AnnualTask(text, tasks.get(entry).content()));
            }
            case TASK_CONTENT -> {
                grow(tasks, entry, new AnnualTask("", ""));
                tasks.set(entry, new AnnualTask(tasks.get(entry).name(), text));
            }
            case TOTAL, SOURCE, INCOME, EXPENDITURE, EXECUTION_WEIGHT, SPENDING_STEP -> funding.type(field, item, text);
            default -> header.put(field, text);
        }
    }

    private static <T> void grow(List<T> list, int index, T blank) {
        while (list.size() <= index) {
            list.add(blank);
        }
    }

    /** The header fields by name. */
    private static final class HeaderTexts {

        static void read(Header from, Map<Field, String> into) {
            put(into, Field.REPORTING_UNIT, from.reportingUnit());
            put(into, Field.PROJECT_CODE, from.projectCode());
            put(into, Field.PROJECT_NAME, from.projectName());
            put(into, Field.SUPERVISING_DEPARTMENT, from.supervisingDepartment());
            put(into, Field.IMPLEMENTING_UNIT, from.implementingUnit());
            put(into, Field.CONTACT_NAME, from.contactName());
            put(into, Field.CONTACT_PHONE, from.contactPhone());
            put(into, Field.CATEGORY, from.category());
            put(into, Field.ATTRIBUTE, from.attribute());
            put(into, Field.TERM, from.term());
            put(into, Field.FINANCE_OFFICE, from.financeOffice());
            put(into, Field.OVERVIEW, from.overview());
            put(into, Field.LEGAL_BASIS, from.legalBasis());
        }

        static Header write(Header base, Map<Field, String> texts) {
            return new Header(
                    base.title(),
                    get(texts, Field.REPORTING_UNIT),
                    get(texts, Field.PROJECT_CODE),
                    get(texts, Field.PROJECT_NAME),
                    get(texts, Field.SUPERVISING_DEPARTMENT),
                    get(texts, Field.IMPLEMENTING_UNIT),
                    get(texts, Field.CONTACT_NAME),
                    get(texts, Field.CONTACT_PHONE),
                    get(texts, Field.CATEGORY),
                    get(texts, Field.ATTRIBUTE),
                    get(texts, Field.TERM),
                    get(texts, Field.FINANCE_OFFICE),
                    get(texts, Field.OVERVIEW),
                    get(texts, Field.LEGAL_BASIS));
        }

        private static void put(Map<Field, String> into, Field field, @Nullable String text) {
            if (text != null) {
                into.put(field, text);
            }
        }

        private static @Nullable String get(Map<Field, String> texts, Field field) {
            String text = texts.get(field);
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
