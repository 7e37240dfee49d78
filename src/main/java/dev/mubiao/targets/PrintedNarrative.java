package dev.mubiao.targets;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.NarrativeLayout;
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
        List<PrintedForm.Section> sections = new ArrayList<>();
        sections.add(new PrintedForm.Section(heading(layout.goal()), 1, content.goals(), "field:GOALS"));
        sections.add(new PrintedForm.Section(heading(layout.subGoals()), 1, List.of(), "subGoals"));
        content.subGoals().forEach(item -> sections.add(subGoal(layout, item)));
        sections.add(new PrintedForm.Section(
                heading(layout.measures()),
                1,
                content.measures().stream().map(Measure::text).toList(),
                "measures"));
        return sections;
    }

    private static PrintedForm.Section subGoal(NarrativeLayout layout, SubGoal item) {
        List<String> paragraphs = new ArrayList<>();
        if (item.goal() != null) {
            paragraphs.add(heading(layout.subGoal()) + "：" + item.goal());
        }
        if (item.indicatorsText() != null) {
            paragraphs.add(heading(layout.indicators()) + "：" + item.indicatorsText());
        }
        return new PrintedForm.Section(
                FieldTexts.plain(item.printedNo()) + item.title(), 2, paragraphs, "subGoal:" + item.no());
    }

    private static String heading(List<String> spellings) {
        return spellings.get(0);
    }
}
