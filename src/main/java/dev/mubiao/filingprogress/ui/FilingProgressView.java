package dev.mubiao.filingprogress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.filingprogress.FilingProgress;
import dev.mubiao.filingprogress.FilingReminderPreview;
import dev.mubiao.filingprogress.FilingReminders;
import dev.mubiao.filingprogress.UnitFilingProgress;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.filing.FilingCycle;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.Tone;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The matrix of units and states: who has filed and how far it has come, with one click to remind those who have not
 * filed.
 */
@StyleSheet("context://mubiao/filing.css")
@Route("progress")
@Menu(order = 22, icon = "vaadin:grid-h", title = "filingprogress.menu")
@PermitAll
class FilingProgressView extends Div implements HasDynamicTitle {

    private static final int YEARS_BEFORE = 4;
    private static final int YEARS_AFTER = 1;

    private final transient FilingProgress progress;
    private final transient FilingReminders reminders;
    private final transient FilingCalendar filingCalendar;
    private final transient CurrentActor currentActor;
    private final Select<BudgetYear> year = new Select<>();
    private final TextField search = new TextField();
    private final Checkbox unfiledOnly = new Checkbox(getTranslation("filingprogress.unfiledOnly"));
    private final Button remind = new Button(VaadinIcon.BELL.create(), click -> ask());
    private final ViewHeader header = new ViewHeader(getPageTitle());
    private final FilingMatrixGrid grid;
    private final EmptyState empty = new EmptyState(VaadinIcon.SEARCH, getTranslation("filingprogress.empty"));
    private List<UnitFilingProgress> units = List.of();

    FilingProgressView(
            FilingProgress progress,
            FilingReminders reminders,
            FilingCalendar filingCalendar,
            CurrentActor currentActor) {
        this.progress = progress;
        this.reminders = reminders;
        this.filingCalendar = filingCalendar;
        this.currentActor = currentActor;
        addClassNames("view", "progress");
        grid = new FilingMatrixGrid(usualYear());
        grid.setSizeFull();
        int now = filingCalendar.today().getYear();
        year.setItems(IntStream.rangeClosed(-YEARS_AFTER, YEARS_BEFORE)
                .mapToObj(back -> new BudgetYear(now - back))
                .toList());
        year.setItemLabelGenerator(choice -> getTranslation("filingprogress.year", choice.toString()));
        year.setAriaLabel(getTranslation("filingprogress.year.label"));
        year.setValue(usualYear());
        year.addValueChangeListener(change -> read());
        search.setPlaceholder(getTranslation("filingprogress.search"));
        search.setAriaLabel(getTranslation("filingprogress.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        unfiledOnly.addValueChangeListener(change -> show());
        Div bar = new Div(year, search, unfiledOnly);
        bar.addClassName("filter-bar");
        remind.setDisableOnClick(true);
        remind.setVisible(progress.mayRemind(currentActor.get()));
        header.setActions(ViewHeader.primary(remind));
        add(header, bar, grid, empty);
        read();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("filingprogress.title");
    }

    private void read() {
        Actor reader = currentActor.get();
        units = progress.of(reader, year.getValue());
        long unfiled = progress.unfiledCount(reader, year.getValue());
        remind.setText(getTranslation("filingprogress.remind", unfiled));
        remind.setEnabled(unfiled > 0);
        filingCalendar
                .of(reader, year.getValue())
                .ifPresentOrElse(cycle -> header.setBeside(badge(cycle)), () -> header.setBeside());
        show();
    }

    private void show() {
        List<FilingMatrixRow> rows = FilingMatrixRows.of(units, search.getValue(), unfiledOnly.getValue());
        grid.show(year.getValue(), rows);
        grid.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
    }

    private void ask() {
        try {
            FilingReminderPreview preview = reminders.preview(currentActor.get(), year.getValue());
            String left = preview.already() + preview.nobody() == 0
                    ? ""
                    : getTranslation("filingprogress.remind.left", preview.already(), preview.nobody());
            if (preview.units() == 0) {
                Toasts.warning(getTranslation("filingprogress.remind.nothing") + left);
                return;
            }
            Confirmations.ask(
                    getTranslation(
                            "filingprogress.remind.title", year.getValue().toString()),
                    getTranslation("filingprogress.remind.text", preview.units(), preview.people()) + left,
                    getTranslation("filingprogress.remind.confirm"),
                    this::remind);
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        } finally {
            remind.setEnabled(true);
        }
    }

    private void remind() {
        try {
            new FilingReminderDialog(reminders.remind(currentActor.get(), year.getValue())).open();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        } finally {
            read();
        }
    }

    private Badge badge(FilingCycle cycle) {
        return switch (cycle.state(filingCalendar.today())) {
            case AHEAD ->
                new Badge(
                        getTranslation(
                                "filingprogress.cycle.AHEAD", cycle.opens().toString()),
                        Tone.NEUTRAL,
                        VaadinIcon.CLOCK);
            case OPEN ->
                new Badge(
                        getTranslation(
                                "filingprogress.cycle.OPEN", cycle.closes().toString()),
                        Tone.SUCCESS,
                        VaadinIcon.CHECK);
            case CLOSED ->
                new Badge(
                        getTranslation(
                                "filingprogress.cycle.CLOSED", cycle.closes().toString()),
                        Tone.WARNING,
                        VaadinIcon.LOCK);
        };
    }

    /** The year that is being filed, or else the current one. */
    private BudgetYear usualYear() {
        int now = filingCalendar.today().getYear();
        return filingCalendar.all(currentActor.get()).stream()
                .filter(cycle -> cycle.state(filingCalendar.today()) == FilingCycle.State.OPEN)
                .map(FilingCycle::year)
                .filter(open -> open.value() <= now + YEARS_AFTER && open.value() >= now - YEARS_BEFORE)
                .findFirst()
                .orElseGet(() -> new BudgetYear(now));
    }
}
