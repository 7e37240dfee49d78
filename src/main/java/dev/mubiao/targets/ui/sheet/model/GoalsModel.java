package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.List;

/** What is to be reached and how, while it is edited. */
final class GoalsModel {

    private final List<String> texts = new ArrayList<>();
    private final List<AnnualTask> tasks = new ArrayList<>();
    private final List<SubGoal> subGoals = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();

    void restore(TargetContent.Goals state) {
        fill(texts, state.texts());
        fill(tasks, state.tasks());
        fill(subGoals, state.subGoals());
        fill(measures, state.measures());
    }

    /** With lines that are still empty. */
    TargetContent.Goals state() {
        return new TargetContent.Goals(texts, subGoals, measures, tasks);
    }

    /** What is saved: without lines that are still empty. */
    TargetContent.Goals content() {
        return new TargetContent.Goals(
                texts.stream().filter(goal -> !Cleaning.isNothing(goal)).toList(),
                subGoals,
                measures.stream()
                        .filter(measure -> !Cleaning.isNothing(measure.text()))
                        .toList(),
                tasks.stream()
                        .filter(task -> !Cleaning.isNothing(task.name()) || !Cleaning.isNothing(task.content()))
                        .toList());
    }

    List<String> texts() {
        return texts;
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

    /** @param field of goals or tasks @param entry position in a repeated row, from 0 */
    String text(Field field, int entry) {
        return switch (field) {
            case GOALS -> String.join("\n", texts);
            case GOAL -> entry < texts.size() ? texts.get(entry) : "";
            case TASK_NAME -> entry < tasks.size() ? tasks.get(entry).name() : "";
            case TASK_CONTENT -> entry < tasks.size() ? tasks.get(entry).content() : "";
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    /** @param field of goals or tasks @param entry position in a repeated row, from 0 */
    void type(Field field, int entry, String text) {
        switch (field) {
            case GOALS -> fill(texts, text.lines().toList());
            case GOAL -> {
                grow(texts, entry, "");
                texts.set(entry, text);
            }
            case TASK_NAME -> {
                grow(tasks, entry, new AnnualTask("", ""));
                tasks.set(entry, new AnnualTask(text, tasks.get(entry).content()));
            }
            case TASK_CONTENT -> {
                grow(tasks, entry, new AnnualTask("", ""));
                tasks.set(entry, new AnnualTask(tasks.get(entry).name(), text));
            }
            default -> throw new IllegalArgumentException(field.name());
        }
    }

    private static <T> void fill(List<T> list, List<T> from) {
        list.clear();
        list.addAll(from);
    }

    private static <T> void grow(List<T> list, int index, T blank) {
        while (list.size() <= index) {
            list.add(blank);
        }
    }
}
