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
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.PrintedGrid;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.worklist.WorkItem;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a decision: grades where the step asks for them, verb, opinion, the cells that it concerns. */
class DecisionPanel extends Div {

    private static final int LONGEST_OPINION = 2000;

    private final OpenStep step;
    private final ReviewPresenter presenter;
    private final Supplier<Actor> actor;
    private final BooleanSupplier unread;
    private final Runnable done;
    private final KeptInput kept;
    private final GradeFields grades;
    private final RadioButtonGroup<StepVerb> verb = new RadioButtonGroup<>();
    private final TextArea opinion = new TextArea();
    private final PointedCellPicker cells;
    private final ReturnFields returnFields;
    private final Button submit;

    /** One id for one decision, however often the button is pressed. */
    private final CommandId command = CommandId.random();

    /**
     * @param unread whether the page came just now and by itself, so that nobody can have read it: nothing is decided then
     * @param done after a decision
     */
    DecisionPanel(
            OpenStep step,
            Map<String, String> goals,
            PrintedGrid form,
            ReviewPresenter presenter,
            Supplier<Actor> actor,
            BooleanSupplier unread,
            Runnable done) {
        this.step = step;
        this.presenter = presenter;
        this.actor = actor;
        this.unread = unread;
        this.done = done;
        this.kept = keptInput();
        this.grades = new GradeFields(this::follow);
        this.cells = new PointedCellPicker(form, kept);
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
        verb.setRequiredIndicatorVisible(true);
        verb.addValueChangeListener(change -> requireReason());
        opinion.setLabel(getTranslation("inbox.decision.opinion"));
        opinion.setWidthFull();
        opinion.setMinRows(3);
        opinion.setMaxLength(LONGEST_OPINION);
        submit = ViewHeader.primary(new Button(
                getTranslation(step.reply() ? "inbox.verb.reply" : "inbox.decision.submit"), click -> decide()));
        // The field that one types in gives its text away before.
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        submit.setDisableOnClick(true);
        submit.setTooltipText("Ctrl+Enter");
        keep();
        add(
                new H2(getTranslation(
                        step.reply() ? "inbox.verb.reply.title" : "inbox.decision.title",
                        step.item().step().name())),
                behalf(),
                kept,
                grades,
                verb,
                returnFields,
                opinion,
                cells,
                submit);
    }

    /** By target and step, not by task: what was written about an earlier submission is offered at the next one. */
    private KeptInput keptInput() {
        WorkItem item = step.item();
        String form = String.join(
                ".",
                "decision",
                item.target().id().value().toString(),
                item.step().key(),
                Objects.requireNonNullElse(step.behalf(), ""));
        return new KeptInput(
                actor.get().id().value(), form, Integer.toString(item.state().revisionNumber()));
    }

    private void keep() {
        grades.keep(kept);
        if (!step.reply()) {
            kept.choice("verb", verb, step.verbs(), StepVerb::name);
        }
        returnFields.keep(kept);
        kept.text("opinion", opinion);
        kept.group(PointedCellPicker.KEPT, this::point, cells::clear);
    }

    /** A cell that the form has no more is no place for a remark; the opinion takes it. */
    private void point(String cell, String remark) {
        if (!cells.point(cell, remark)) {
            opinion.setValue(Cleaning.said(opinion.getValue() + "\n" + remark));
        }
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
        verb.setInvalid(false);
    }

    /** In whose place he decides. */
    private Span behalf() {
        Span span = new Span(step.behalf() == null ? "" : getTranslation("inbox.behalf", step.behalf()));
        span.setVisible(step.behalf() != null);
        span.addClassName("behalf");
        return span;
    }

    private boolean reasonNeeded() {
        return verb.getOptionalValue()
                .filter(Set.of(StepVerb.RETURN, StepVerb.REJECT)::contains)
                .isPresent();
    }

    /** Whoever is only asked for his opinion has nothing to choose. */
    private StepVerb chosen() {
        return step.reply() ? StepVerb.AGREE : verb.getValue();
    }

    private void decide() {
        try {
            if (unread.getAsBoolean()) {
                Toasts.success(getTranslation("inbox.decision.unread"));
                return;
            }
            if (!step.reply() && verb.isEmpty()) {
                verb.setInvalid(true);
                verb.setErrorMessage(getTranslation("inbox.decision.verbMissing"));
                verb.getElement().executeJs("this.querySelector('vaadin-radio-button')?.focus()");
                return;
            }
            if (reasonNeeded() && Cleaning.isNothing(opinion.getValue())) {
                opinion.setInvalid(true);
                opinion.setErrorMessage(getTranslation("inbox.decision.reasonMissing"));
                opinion.focus();
                return;
            }
            if (grades.isVisible() && !grades.complete()) {
                return;
            }
            presenter.decide(command, actor.get(), step, decision());
            kept.settled();
            Toasts.success(getTranslation(
                    "inbox.decision.done",
                    step.item().target().name(),
                    getTranslation("worklist.action." + chosen()),
                    step.item().step().name()));
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
                chosen(),
                graded ? grades.overall() : null,
                graded ? grades.criteria() : Map.of(),
                opinion.getValue(),
                cells.pointed(),
                Set.of(),
                graded ? grades.reason() : "",
                returnFields.way());
    }
}
