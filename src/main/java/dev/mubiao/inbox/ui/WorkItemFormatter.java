package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Tone;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.WorkItem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Formats the values of a work item for the grids: form, amount, step, holder, risk and due date. */
@org.springframework.stereotype.Component
public class WorkItemFormatter {

    private static final Duration SOON = Duration.ofDays(1);
    private static final int DOUBTFUL = 30;
    private static final int VERY_DOUBTFUL = 80;

    private final Forms forms;
    private final Clock clock;

    WorkItemFormatter(Forms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    public String form(WorkItem item) {
        return formName(item.target().formId());
    }

    public String formName(String id) {
        return forms.find(id)
                .map(FormDefinition::name)
                .map(name -> name.in(UI.getCurrent().getLocale()))
                .orElse(id);
    }

    /** In yuan: amounts of all forms stand below each other here. */
    public String amount(WorkItem item) {
        Money total = item.target().total();
        return total == null ? "" : total.format(MoneyUnit.YUAN);
    }

    /** Where the target is, whether it stands still there, and for whom the reader would do it as his deputy. */
    public String step(WorkItem item) {
        UI ui = UI.getCurrent();
        String step = item.state().halted()
                ? ui.getTranslation("inbox.suspension.step", item.state().currentStep())
                : item.state().currentStep();
        return item.behalf().isEmpty() ? step : ui.getTranslation("inbox.step.behalf", step, item.behalf());
    }

    /** Who has it, or how many still have to sign it. */
    public String holder(WorkItem item) {
        return item.waiting() > 1
                ? UI.getCurrent().getTranslation("inbox.waiting", item.waiting())
                : Objects.requireNonNullElse(item.claimedByName(), "");
    }

    public String act(WorkItem item, Function<String, String> texts) {
        return Optional.ofNullable(item.act())
                .map(ApprovalAction::key)
                .map(texts)
                .orElse("");
    }

    public String time(WorkItem item) {
        return TimeFormats.minute(Objects.requireNonNullElse(
                item.times().finishedAt(), item.times().receivedAt()));
    }

    /** How much the pre-review found: the number, and a colour from where it is much. */
    public Component risk(WorkItem item) {
        String text = Integer.toString(item.state().risk());
        if (item.state().risk() < DOUBTFUL) {
            return new Span(item.state().risk() == 0 ? "" : text);
        }
        return new Badge(text, item.state().risk() < VERY_DOUBTFUL ? Tone.WARNING : Tone.ERROR, VaadinIcon.FLAG_O);
    }

    /** The deadline by colour, icon and word; before it whether somebody urges. */
    public Component due(WorkItem item) {
        Instant urged = item.times().urgedAt();
        if (urged == null) {
            return deadline(item);
        }
        UI ui = UI.getCurrent();
        Badge badge = new Badge(ui.getTranslation("inbox.urged"), Tone.WARNING, VaadinIcon.BELL_O);
        badge.setTitle(ui.getTranslation("inbox.urged.at", TimeFormats.minute(urged)));
        return new Span(badge, new Text(" "), deadline(item));
    }

    private Component deadline(WorkItem item) {
        Instant due = item.times().dueAt();
        if (due == null) {
            return new Span();
        }
        Instant now = clock.instant();
        UI ui = UI.getCurrent();
        Integer aboutYear = item.times().aboutYear();
        String date = aboutYear == null
                ? TimeFormats.minute(due)
                : ui.getTranslation("directory.calendar.about", TimeFormats.minute(due));
        if (item.overdue(now)) {
            return new Badge(ui.getTranslation("inbox.due.over", date), Tone.ERROR, VaadinIcon.ALARM);
        }
        if (due.isBefore(now.plus(SOON))) {
            return new Badge(ui.getTranslation("inbox.due.soon", date), Tone.WARNING, VaadinIcon.CLOCK);
        }
        Span shown = new Span(date);
        if (aboutYear != null) {
            shown.setTitle(ui.getTranslation("directory.calendar.about.help", Integer.toString(aboutYear)));
        }
        return shown;
    }
}
