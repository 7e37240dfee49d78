package dev.mubiao.targets.content;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FreeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells in which sections two contents differ, and keeps sections as they were. */
public final class SectionChanges {

    private final FormVariant form;

    private SectionChanges(FormVariant form) {
        this.form = form;
    }

    /** Of contents of a form, which says where its own fields belong. */
    public static SectionChanges of(FormVariant form) {
        return new SectionChanges(form);
    }

    /** The sections in which they differ, in their order. */
    public Set<SheetSection> between(TargetContent before, TargetContent after) {
        EnumSet<SheetSection> changed = EnumSet.noneOf(SheetSection.class);
        for (SheetSection section : SheetSection.values()) {
            if (!part(section, before).equals(part(section, after))) {
                changed.add(section);
            }
        }
        return changed;
    }

    /** The content, but with these sections as they stand in the other one. */
    public TargetContent keep(Set<SheetSection> kept, TargetContent stored, TargetContent content) {
        if (kept.isEmpty()) {
            return content;
        }
        TargetContent head = kept.contains(SheetSection.HEAD) ? stored : content;
        TargetContent money = kept.contains(SheetSection.MONEY) ? stored : content;
        TargetContent.Goals goals = (kept.contains(SheetSection.GOALS) ? stored : content).goals();
        TargetContent indicators = kept.contains(SheetSection.INDICATORS) ? stored : content;
        Map<CellRef, String> unread = new HashMap<>();
        Map<String, String> fields = new HashMap<>();
        for (SheetSection section : SheetSection.values()) {
            unread.putAll(unread(section, kept.contains(section) ? stored : content));
            fields.putAll(fields(section, kept.contains(section) ? stored : content));
        }
        return new TargetContent(
                content.form(),
                head.year(),
                head.header(),
                money.funding(),
                new TargetContent.Goals(
                        goals.texts(),
                        subGoals(goals.subGoals(), indicators.goals().subGoals()),
                        goals.measures(),
                        goals.tasks()),
                indicators.indicators(),
                head.unplaced(),
                unread,
                FreeContent.of(
                        fields,
                        (kept.contains(SheetSection.GOALS) ? stored : content)
                                .free()
                                .lists(),
                        indicators.free().tables()));
    }

    /** What a narrative says of indicators inside its goals, belongs to the indicators. */
    private static List<SubGoal> subGoals(List<SubGoal> goals, List<SubGoal> indicators) {
        if (goals.size() != indicators.size()) {
            return goals;
        }
        List<SubGoal> joined = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            joined.add(with(goals.get(i), indicators.get(i).indicatorsText()));
        }
        return joined;
    }

    private static SubGoal with(SubGoal goal, @Nullable String indicators) {
        return new SubGoal(goal.no(), goal.printedNo(), goal.title(), goal.goal(), indicators, goal.line());
    }

    private List<Object> part(SheetSection section, TargetContent content) {
        List<Object> part = new ArrayList<>(
                switch (section) {
                    case HEAD ->
                        List.of(
                                content.formId(),
                                content.kind(),
                                Objects.toString(content.year(), ""),
                                content.header(),
                                content.unplaced());
                    case MONEY -> List.of(content.funding());
                    case GOALS ->
                        List.of(
                                content.goals().texts(),
                                content.goals().subGoals().stream()
                                        .map(goal -> with(goal, null))
                                        .toList(),
                                content.goals().measures(),
                                content.goals().tasks(),
                                content.free().lists());
                    case INDICATORS ->
                        List.of(
                                content.indicators(),
                                content.free().tables(),
                                content.goals().subGoals().stream()
                                        .map(goal -> Objects.requireNonNullElse(goal.indicatorsText(), ""))
                                        .filter(text -> !text.isBlank())
                                        .toList());
                });
        part.add(unread(section, content));
        part.add(fields(section, content));
        return part;
    }

    private Map<CellRef, String> unread(SheetSection section, TargetContent content) {
        return content.unread().entrySet().stream()
                .filter(entry -> SheetSection.of(entry.getKey(), form) == section)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What stands in the form's own fields of a section. */
    private Map<String, String> fields(SheetSection section, TargetContent content) {
        return content.free().fields().entrySet().stream()
                .filter(entry -> SheetSection.of(new FreeRef(entry.getKey()), form) == section)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
