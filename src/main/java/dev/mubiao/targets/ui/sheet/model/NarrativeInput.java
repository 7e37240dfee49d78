package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SubGoalRef;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SubGoal;
import java.util.List;
import java.util.Optional;

/** Reads and types the texts of a department's narrative. */
public final class NarrativeInput {

    private NarrativeInput() {}

    /** Empty if there is no such measure. */
    static Optional<String> text(SheetModel model, MeasureRef place) {
        return place.position() < model.measures().size()
                ? Optional.of(model.measures().get(place.position()).text())
                : Optional.empty();
    }

    /** Empty if there is no such sub-goal. */
    public static Optional<String> text(SheetModel model, SubGoalRef place) {
        return find(model, place).map(item -> switch (place.part()) {
            case TITLE -> item.title();
            case GOAL -> FieldTexts.plain(item.goal());
            case INDICATORS -> FieldTexts.plain(item.indicatorsText());
        });
    }

    /** Types a measure; those before it are made if they are gone. */
    public static void type(SheetModel model, MeasureRef place, String text) {
        List<Measure> measures = model.measures();
        while (measures.size() <= place.position()) {
            measures.add(new Measure("", 0));
        }
        measures.set(
                place.position(),
                new Measure(text, measures.get(place.position()).line()));
    }

    /** Types a text of a sub-goal, which is made if it is gone. */
    public static void type(SheetModel model, SubGoalRef place, String text) {
        List<SubGoal> items = model.subGoals();
        SubGoal item = find(model, place).orElse(null);
        if (item == null) {
            item = blank(place.no());
            items.add(item);
        }
        items.set(items.indexOf(item), with(item, place.part(), text));
    }

    /** A sub-goal without a text. Its number is that of no other: texts are typed into the one of a number. */
    public static SubGoal next(SheetModel model) {
        return blank(model.subGoals().stream().mapToInt(SubGoal::no).max().orElse(0) + 1);
    }

    private static SubGoal blank(int no) {
        return new SubGoal(no, null, "", null, null, 0);
    }

    private static SubGoal with(SubGoal item, SubGoalRef.Part part, String text) {
        return new SubGoal(
                item.no(),
                item.printedNo(),
                part == SubGoalRef.Part.TITLE ? text : item.title(),
                part == SubGoalRef.Part.GOAL ? text : item.goal(),
                part == SubGoalRef.Part.INDICATORS ? text : item.indicatorsText(),
                item.line());
    }

    private static Optional<SubGoal> find(SheetModel model, SubGoalRef place) {
        return model.subGoals().stream().filter(item -> item.no() == place.no()).findFirst();
    }
}
