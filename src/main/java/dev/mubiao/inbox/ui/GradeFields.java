package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.shared.Criterion;
import dev.mubiao.workflow.Grade;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The four criteria and the overall grade, which is the worst of them unless the reviewer sets another. */
class GradeFields extends Div {

    private final Map<Criterion, Select<Grade>> criteria = new EnumMap<>(Criterion.class);
    private final Select<Grade> overall = new Select<>();

    /** @param listener gets the overall grade whenever it changes */
    GradeFields(Consumer<@Nullable Grade> listener) {
        addClassName("grades");
        for (Criterion criterion : Criterion.GRADED) {
            Select<Grade> grade = new Select<>();
            fill(grade, getTranslation(criterion.key()));
            grade.addValueChangeListener(change -> derive());
            criteria.put(criterion, grade);
            add(line(getTranslation(criterion.key()), grade));
        }
        fill(overall, getTranslation("inbox.decision.grade"));
        overall.addValueChangeListener(change -> listener.accept(change.getValue()));
        Div line = line(getTranslation("inbox.decision.grade"), overall);
        line.addClassName("overall");
        add(line);
    }

    @Nullable
    Grade overall() {
        return overall.getValue();
    }

    Map<Criterion, Grade> criteria() {
        Map<Criterion, Grade> given = new EnumMap<>(Criterion.class);
        criteria.forEach(
                (criterion, field) -> field.getOptionalValue().ifPresent(grade -> given.put(criterion, grade)));
        return given;
    }

    private void derive() {
        criteria.values().stream()
                .map(Select::getValue)
                .filter(Objects::nonNull)
                .max(Grade::compareTo)
                .ifPresent(overall::setValue);
    }

    private void fill(Select<Grade> field, String label) {
        field.setAriaLabel(label);
        field.setItems(Grade.values());
        field.setItemLabelGenerator(grade -> grade == null ? "" : getTranslation(grade.key()));
        field.setEmptySelectionAllowed(true);
        field.setWidth("6rem");
    }

    private static Div line(String label, Select<Grade> field) {
        Div line = new Div(new Span(label), field);
        line.addClassName("grade-line");
        return line;
    }
}
