package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.approval.bulk.BulkJobs;
import dev.mubiao.approval.bulk.BulkOrder;
import dev.mubiao.approval.bulk.BulkVerb;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.TaskSelection;
import dev.mubiao.worklist.WorkItemQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Asks what a bulk decision needs, and starts it. */
class BulkDialog extends Dialog {

    private static final int LONGEST_OPINION = 2000;

    private final transient BulkJobs jobs;
    private final transient Supplier<Actor> actor;
    private final BulkVerb verb;
    /** What was chosen when this opened; what others do to it meanwhile is told row by row. */
    private final transient List<TaskId> tasks;

    private final transient Runnable done;
    private final TextArea opinion = new TextArea();
    private final Select<Grade> grade = new Select<>();
    private final ComboBox<Person> receiver = new ComboBox<>();
    private final Button start;
    private final KeptInput kept;

    /** @param done when all is dealt with or stopped */
    BulkDialog(
            BulkJobs jobs,
            Supplier<Actor> actor,
            BulkVerb verb,
            TaskSelection taskSelection,
            List<Person> people,
            Runnable done) {
        this.jobs = jobs;
        this.actor = actor;
        this.verb = verb;
        WorkItemQuery all = taskSelection.all();
        this.tasks = all == null ? List.copyOf(taskSelection.tasks()) : jobs.all(actor.get(), all);
        this.done = done;
        setHeaderTitle(getTranslation("inbox.bulk.title", getTranslation(verb.key()), tasks.size()));
        setWidth("min(28rem, 100vw)");
        receiver.setLabel(getTranslation("inbox.verb.person"));
        receiver.setItemLabelGenerator(Person::label);
        Choices.offerByLabel(receiver, people);
        receiver.setWidthFull();
        receiver.setVisible(verb == BulkVerb.TRANSFER);
        grade.setLabel(getTranslation("inbox.bulk.grade"));
        grade.setHelperText(getTranslation("inbox.bulk.grade.help"));
        grade.setItems(Grade.EXCELLENT, Grade.GOOD);
        grade.setItemLabelGenerator(one -> one == null ? "" : getTranslation(one.key()));
        grade.setEmptySelectionAllowed(true);
        grade.setVisible(verb == BulkVerb.AGREE);
        opinion.setLabel(getTranslation(reasonNeeded() ? "inbox.verb.reason" : "inbox.decision.opinion"));
        opinion.setWidthFull();
        opinion.setMaxLength(LONGEST_OPINION);
        opinion.setRequiredIndicatorVisible(reasonNeeded());
        opinion.setVisible(verb != BulkVerb.CLAIM);
        start = ViewHeader.primary(new Button(getTranslation("inbox.bulk.start"), click -> start()));
        start.setDisableOnClick(true);
        kept = new KeptInput(
                actor.get().id().value(),
                "bulk." + verb,
                tasks.size() + "." + Set.copyOf(tasks).hashCode());
        kept.choice("receiver", receiver, people, one -> one.id().value().toString());
        kept.choice("grade", grade, List.of(Grade.values()), Grade::name);
        kept.text("opinion", opinion);
        add(new Paragraph(getTranslation("inbox.bulk.hint")), kept, receiver, grade, opinion);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), start);
    }

    private boolean reasonNeeded() {
        return verb == BulkVerb.RETURN || verb == BulkVerb.TRANSFER;
    }

    private void start() {
        BulkOrder order = new BulkOrder(
                verb,
                opinion.getValue(),
                grade.getValue(),
                Optional.ofNullable(receiver.getValue()).map(Person::id).orElse(null));
        try {
            UUID job = jobs.start(actor.get(), order, tasks);
            kept.settled();
            close();
            new BulkProgressDialog(jobs, actor, job, done).open();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            start.setEnabled(true);
        }
    }
}
