package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.platform.Criterion;
import dev.mubiao.uikit.KeptInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The four criteria and the overall grade: the worst of them, unless the reviewer sets another and says why. */
class GradeFields extends Div {

    private static final int LONGEST_REASON = 500;

    private final Map<Criterion, Select<Grade>> criteria = new EnumMap<>(Criterion.class);
    private final List<Div> lines = new ArrayList<>();
    private final Select<Grade> overall = new Select<>();
    private final TextField reason = new TextField();
    private int current;

    /** @param listener gets the overall grade whenever it changes */
    GradeFields(Consumer<@Nullable Grade> listener) {
        addClassName("grades");
        for (Criterion criterion : Criterion.GRADED) {
            Select<Grade> grade = new Select<>();
            fill(grade, getTranslation(criterion.key()));
            grade.addValueChangeListener(change -> derive());
            criteria.put(criterion, grade);
            Div line = line(getTranslation(criterion.key()), grade);
            lines.add(line);
            add(line);
        }
        fill(overall, getTranslation("inbox.decision.grade"));
        overall.addValueChangeListener(change -> {
            askReason();
            listener.accept(change.getValue());
        });
        Div line = line(getTranslation("inbox.decision.grade"), overall);
        line.addClassName("overall");
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setVisible(false);
        add(line, reason);
        follow(0);
    }

    /** Keeps the grades in the order in which they follow from one another. */
    void keep(KeptInput kept) {
        List<Grade> all = List.of(Grade.values());
        criteria.forEach((criterion, field) -> kept.choice("grade." + criterion.name(), field, all, Grade::name));
        kept.choice("grade", overall, all, Grade::name);
        kept.text("gradeReason", reason);
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

    /** Why the overall grade is another than the criteria's; empty if it is not. */
    String reason() {
        return reason.isVisible() ? reason.getValue().strip() : "";
    }

    /** Asks for the reason if it is missing. False if it is. */
    boolean complete() {
        boolean missing = reason.isVisible() && reason().isEmpty();
        reason.setInvalid(missing);
        if (missing) {
            reason.setErrorMessage(getTranslation("inbox.grade.reasonNeeded"));
            reason.focus();
        }
        return !missing;
    }

    /** Grades the criterion whose turn it is, and goes on to the next. */
    void gradeNext(Grade grade) {
        Objects.requireNonNull(criteria.get(Criterion.GRADED.get(current))).setValue(grade);
        follow((current + 1) % Criterion.GRADED.size());
    }

    private void follow(int next) {
        lines.get(current).removeClassName("current");
        current = next;
        lines.get(current).addClassName("current");
    }

    private void derive() {
        Grade.worst(criteria().values()).ifPresent(overall::setValue);
        askReason();
    }

    private void askReason() {
        Optional<Grade> derived = Grade.worst(criteria().values())
                .filter(worst -> overall.getValue() != null && overall.getValue() != worst);
        reason.setVisible(derived.isPresent());
        reason.setInvalid(false);
        derived.ifPresent(worst -> reason.setLabel(getTranslation("inbox.grade.reason", getTranslation(worst.key()))));
    }

    private void fill(Select<Grade> field, String label) {
        field.setAriaLabel(label);
        field.setItems(Grade.values());
        field.setItemLabelGenerator(grade -> grade == null ? "" : getTranslation(grade.key()));
        field.setEmptySelectionAllowed(true);
        field.setWidth("6.25rem");
    }

    private static Div line(String label, Select<Grade> field) {
        Div line = new Div(new Span(label), field);
        line.addClassName("grade-line");
        return line;
    }
}
