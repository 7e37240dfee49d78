package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SourceCell;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.parsing.AmountParser;
import dev.mubiao.targets.parsing.PercentParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the values of the fields around the indicators and makes the parts of the target's content from them. */
class FieldValueCollector {

    private static final Pattern CODE_AND_NAME =
            Pattern.compile("([A-Za-z0-9]{6,40})\\s*+[-—–－]\\s*(.+)", Pattern.DOTALL);
    private static final Pattern NAME_AND_PHONE =
            Pattern.compile("(.*?)(?<![\\s:：,，、/(（])[\\s:：,，、/(（]*+([0-9+][0-9\\s()+-]{5,20})[)）]?");

    private final FormVariant variant;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Map<Field, Map<String, String>> items = new EnumMap<>(Field.class);
    private final List<String> goals = new ArrayList<>();
    private final List<AnnualTask> tasks = new ArrayList<>();

    FieldValueCollector(FormVariant variant) {
        this.variant = variant;
    }

    /** Notes that the file has the place, even if nothing stands there. */
    void known(FieldCell cell) {
        String item = cell.item();
        if (item != null) {
            items.computeIfAbsent(cell.first(), unused -> new LinkedHashMap<>()).putIfAbsent(item, "");
        }
    }

    /** @return false if the field has a text already */
    boolean put(FieldCell cell, String text) {
        String item = cell.item();
        if (item != null) {
            String before = items.computeIfAbsent(cell.first(), unused -> new LinkedHashMap<>())
                    .getOrDefault(item, "");
            if (!before.isEmpty()) {
                return false;
            }
            items.get(cell.first()).put(item, text);
            return true;
        }
        return switch (cell.first()) {
            case GOAL -> goals.add(text);
            case TASK_NAME -> tasks.add(new AnnualTask(text, ""));
            case TASK_CONTENT -> content(text);
            default -> cell.field().size() == 2 ? glued(cell, text) : texts.putIfAbsent(cell.first(), text) == null;
        };
    }

    /** Goes on with a long text on another line. */
    boolean append(FieldCell cell, String text) {
        if (cell.first() == Field.GOAL && !goals.isEmpty()) {
            goals.set(goals.size() - 1, goals.get(goals.size() - 1) + "\n" + text);
            return true;
        }
        return texts.computeIfPresent(cell.first(), (field, before) -> before + "\n" + text) != null;
    }

    private boolean content(String text) {
        if (tasks.isEmpty()) {
            return false;
        }
        AnnualTask last = tasks.remove(tasks.size() - 1);
        tasks.add(new AnnualTask(last.name(), last.content().isEmpty() ? text : last.content() + text));
        return true;
    }

    /** Takes apart what the office glued together in one cell. */
    private boolean glued(FieldCell cell, String text) {
        Field first = cell.field().get(0);
        Field second = cell.field().get(1);
        if (texts.containsKey(first) || texts.containsKey(second)) {
            return false;
        }
        Matcher matcher = (cell.joiner().isEmpty() ? NAME_AND_PHONE : CODE_AND_NAME).matcher(text);
        if (matcher.matches()) {
            texts.put(first, matcher.group(1).strip());
            texts.put(second, matcher.group(2).strip());
        } else {
            // A code without a name or a name without a phone: the part that an office never leaves out.
            texts.put(cell.joiner().isEmpty() ? first : second, text);
        }
        return true;
    }

    /**
     * The content of which these are the fields.
     *
     * @param title that the document prints, empty if none
     * @param year null if the table names none
     */
    TargetContent content(
            FormKey form,
            String title,
            @Nullable BudgetYear year,
            List<Indicator> indicators,
            List<SourceCell> unplaced,
            FreeContent free) {
        return new TargetContent(
                form,
                year,
                header(title.isEmpty() ? variant.title() : title),
                funding(),
                new TargetContent.Goals(goals(), List.of(), List.of(), tasks()),
                indicators,
                unplaced,
                Map.of(),
                free);
    }

    private TargetHeader header(String title) {
        return TargetHeader.of(title, this::text);
    }

    private Funding funding() {
        String weight = text(Field.EXECUTION_WEIGHT);
        return new Funding(
                AmountParser.parse(text(Field.TOTAL), variant.moneyUnit()),
                amounts(Field.SOURCE),
                amounts(Field.INCOME),
                amounts(Field.EXPENDITURE),
                weight == null ? null : percent(weight),
                plan());
    }

    private List<String> goals() {
        String goal = text(Field.GOALS);
        return goal == null ? goals : List.of(goal);
    }

    private List<AnnualTask> tasks() {
        return tasks;
    }

    boolean empty() {
        return texts.isEmpty() && goals.isEmpty();
    }

    private List<LabelledAmount> amounts(Field field) {
        return items.getOrDefault(field, Map.of()).entrySet().stream()
                .map(entry -> new LabelledAmount(
                        entry.getKey(),
                        entry.getValue().isEmpty()
                                ? Amount.EMPTY
                                : AmountParser.parse(entry.getValue(), variant.moneyUnit())))
                .toList();
    }

    private List<SpendingPlanStep> plan() {
        return items.getOrDefault(Field.SPENDING_STEP, Map.of()).entrySet().stream()
                .map(entry -> new SpendingPlanStep(entry.getKey(), entry.getValue(), percent(entry.getValue())))
                .toList();
    }

    private static @Nullable BigDecimal percent(String text) {
        return PercentParser.parse(CellTextCleaner.clean(text)).orElse(null);
    }

    private @Nullable String text(Field field) {
        return texts.get(field);
    }
}
