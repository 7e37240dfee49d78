package dev.mubiao.documents.templates;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.NarrativeLayout;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.grid.template.TemplateValue;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SubGoal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a form that is a text: goal, numbered items and measures. */
final class NarrativeFields {

    static final String SUB_GOALS = "subGoals";
    static final String MEASURES = "measures";
    static final String SUB_GOAL_TITLE = SUB_GOALS + ":title";
    static final String SUB_GOAL_GOAL = SUB_GOALS + ":goal";
    static final String SUB_GOAL_INDICATORS = SUB_GOALS + ":indicators";
    static final String MEASURE = MEASURES + ":text";

    private final List<TemplateField> fields = new ArrayList<>();

    private NarrativeFields() {}

    /** None for a form that is a table. */
    static List<TemplateField> of(FormVariant form) {
        NarrativeLayout layout = form.narrative();
        NarrativeFields narrative = new NarrativeFields();
        if (layout != null) {
            narrative.add(layout);
        }
        return List.copyOf(narrative.fields);
    }

    private void add(NarrativeLayout layout) {
        fields.add(TemplateField.printed(
                HeadFields.key(Field.GOALS, null),
                Spellings.all(layout.goal(), List.of("绩效目标", Field.GOALS.name())),
                null,
                (target, entry) -> TemplateValue.of(
                        String.join("\n", target.content().goals().texts()))));
        List<String> items = Spellings.all(layout.subGoals(), List.of("分目标"));
        subGoal(
                SUB_GOAL_TITLE,
                Spellings.pairs(items, List.of("标题", "名称")),
                item -> FieldTexts.plain(item.printedNo()) + item.title());
        subGoal(SUB_GOAL_GOAL, Spellings.pairs(items, Spellings.all(layout.subGoal(), List.of("目标"))), SubGoal::goal);
        subGoal(
                SUB_GOAL_INDICATORS,
                Spellings.pairs(items, Spellings.all(layout.indicators(), List.of("指标"))),
                SubGoal::indicatorsText);
        fields.add(HeadFields.ordinal(SUB_GOALS, items));
        List<String> measures = Spellings.all(layout.measures(), List.of("措施"));
        fields.add(TemplateField.printed(
                MEASURE,
                Spellings.all(Spellings.pairs(measures, List.of("内容")), measures),
                MEASURES,
                (target, entry) -> {
                    List<Measure> all = target.content().goals().measures();
                    return entry < all.size() ? TemplateValue.of(all.get(entry).text()) : TemplateValue.EMPTY;
                }));
        fields.add(HeadFields.ordinal(MEASURES, measures));
    }

    private void subGoal(String key, List<String> spellings, Function<SubGoal, @Nullable String> text) {
        fields.add(TemplateField.printed(key, spellings, SUB_GOALS, (target, entry) -> {
            List<SubGoal> all = target.content().goals().subGoals();
            return entry < all.size()
                    ? TemplateValue.of(FieldTexts.plain(text.apply(all.get(entry))))
                    : TemplateValue.EMPTY;
        }));
    }
}
