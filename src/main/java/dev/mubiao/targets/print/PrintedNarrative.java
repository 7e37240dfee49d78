package dev.mubiao.targets.print;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.NarrativeLayout;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SheetPartRef;
import dev.mubiao.targets.cell.SubGoalRef;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.List;

/** Prints a department's narrative under the office's own headings. */
final class PrintedNarrative {

    private PrintedNarrative() {}

    /** Nothing for a form that is a table. */
    static List<PrintedForm.Section> of(FormVariant variant, TargetContent content) {
        NarrativeLayout layout = variant.narrative();
        if (layout == null) {
            return List.of();
        }
        CellRef goals = new FieldRef(Field.GOALS);
        List<PrintedForm.Section> sections = new ArrayList<>();
        sections.add(new PrintedForm.Section(
                heading(layout.goal()),
                1,
                content.goals().texts().stream().map(goal -> place(goal, goals)).toList(),
                goals));
        sections.add(new PrintedForm.Section(heading(layout.subGoals()), 1, List.of(), SheetPartRef.SUB_GOALS));
        content.goals().subGoals().forEach(item -> sections.add(subGoal(layout, item)));
        sections.add(new PrintedForm.Section(heading(layout.measures()), 1, measures(content), SheetPartRef.MEASURES));
        return sections;
    }

    private static PrintedForm.Section subGoal(NarrativeLayout layout, SubGoal item) {
        SubGoalRef title = new SubGoalRef(item.no(), SubGoalRef.Part.TITLE);
        List<PrintedForm.Place> paragraphs = new ArrayList<>();
        if (item.goal() != null) {
            paragraphs.add(place(heading(layout.subGoal()) + "：" + item.goal(), title.with(SubGoalRef.Part.GOAL)));
        }
        if (item.indicatorsText() != null) {
            paragraphs.add(place(
                    heading(layout.indicators()) + "：" + item.indicatorsText(),
                    title.with(SubGoalRef.Part.INDICATORS)));
        }
        return new PrintedForm.Section(FieldTexts.plain(item.printedNo()) + item.title(), 2, paragraphs, title);
    }

    private static List<PrintedForm.Place> measures(TargetContent content) {
        List<PrintedForm.Place> places = new ArrayList<>();
        content.goals().measures().forEach(measure -> places.add(place(measure.text(), new MeasureRef(places.size()))));
        return places;
    }

    private static PrintedForm.Place place(String text, CellRef cell) {
        return new PrintedForm.Place(text, List.of(cell));
    }

    private static String heading(List<String> spellings) {
        return spellings.get(0);
    }
}
