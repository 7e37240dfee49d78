package dev.mubiao.inbox.ui.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.PrintedGrid;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a decision: grades where the step asks for them, verb, opinion, the cells that it concerns. */
class DecisionPanel extends Div {

    private static final int LONGEST_OPINION = 2000;

    private final OpenStep step;
    private final ReviewPresenter presenter;
    private final Supplier<Actor> actor;
    private final Runnable done;
    private final GradeFields grades;
    private final RadioButtonGroup<StepVerb> verb = new RadioButtonGroup<>();
    private final TextArea opinion = new TextArea();
    private final PointedCellPicker cells;
    private final ReturnFields returnFields;
    private final Button submit;

    /** One id for one decision, however often the button is pressed. */
    private final CommandId command = CommandId.random();

    DecisionPanel(
            OpenStep step,
            Map<String, String> goals,
            PrintedGrid form,
            ReviewPresenter presenter,
            Supplier<Actor> actor,
            Runnable done) {
        this.step = step;
        this.presenter = presenter;
        this.actor = actor;
        this.done = done;
        this.grades = new GradeFields(this::follow);
        this.cells = new PointedCellPicker(form);
        this.returnFields = new ReturnFields(goals);
        addClassNames("panel", "decision");
        grades.setVisible(step.settings().graded() && !step.reply());
        verb.setLabel(getTranslation("inbox.decision.verb"));
        verb.setItems(Stream.of(StepVerb.AGREE, StepVerb.RETURN, StepVerb.REJECT)
                .filter(step.verbs()::contains)
                .toList());
        verb.setVisible(!step.reply());
        returnFields.setVisible(false);
        verb.setItemLabelGenerator(item -> getTranslation("worklist.action." + item));
        verb.setValue(StepVerb.AGREE);
        verb.addValueChangeListener(change -> requireReason());
        opinion.setLabel(getTranslation("inbox.decision.opinion"));
        opinion.setWidthFull();
        opinion.setMinRows(3);
        opinion.setMaxLength(LONGEST_OPINION);
        submit = ViewHeader.primary(new Button(
                getTranslation(step.reply() ? "inbox.verb.reply" : "inbox.decision.submit"), click -> decide()));
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        submit.setDisableOnClick(true);
        submit.setTooltipText("Ctrl+Enter");
        add(
                new H2(getTranslation(
                        step.reply() ? "inbox.verb.reply.title" : "inbox.decision.title",
                        step.item().step().name())),
                behalf(),
                grades,
                verb,
                returnFields,
                opinion,
                cells,
                submit);
    }

    /** Chooses the verb, if the step has it, and goes to the opinion. */
    void choose(StepVerb chosen) {
        if (verb.getListDataView().contains(chosen)) {
            verb.setValue(chosen);
            opinion.focus();
        }
    }

    /** Grades the criterion whose turn it is, where the step is graded. */
    void grade(Grade grade) {
        if (grades.isVisible()) {
            grades.gradeNext(grade);
        }
    }

    /** A grade says what follows from it. */
    private void follow(@Nullable Grade grade) {
        if (grade != null && step.settings().verbs().contains(grade.consequence())) {
            verb.setValue(grade.consequence());
        }
    }

    private void requireReason() {
        opinion.setRequiredIndicatorVisible(reasonNeeded());
        returnFields.setVisible(verb.getValue() == StepVerb.RETURN);
        opinion.setInvalid(false);
    }

    /** In whose place he decides. */
    private Span behalf() {
        Span span = new Span(step.behalf() == null ? "" : getTranslation("inbox.behalf", step.behalf()));
        span.setVisible(step.behalf() != null);
        span.addClassName("behalf");
        return span;
    }

    private boolean reasonNeeded() {
        return Set.of(StepVerb.RETURN, StepVerb.REJECT).contains(verb.getValue());
    }

    private void decide() {
        try {
            if (reasonNeeded() && opinion.isEmpty()) {
                opinion.setInvalid(true);
                opinion.setErrorMessage(getTranslation("inbox.decision.reasonMissing"));
                opinion.focus();
                return;
            }
            if (grades.isVisible() && !grades.complete()) {
                return;
            }
            presenter.decide(command, actor.get(), step, decision());
            Toasts.success(getTranslation(
                    "inbox.decision.done",
                    step.item().target().name(),
                    getTranslation("worklist.action." + verb.getValue())));
            done.run();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        } finally {
            submit.setEnabled(true);
        }
    }

    private Decision decision() {
        boolean graded = grades.isVisible();
        return new Decision(
                verb.getValue(),
                graded ? grades.overall() : null,
                graded ? grades.criteria() : Map.of(),
                opinion.getValue(),
                cells.pointed(),
                Set.of(),
                graded ? grades.reason() : "",
                returnFields.way());
    }
}
