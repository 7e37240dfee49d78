package dev.mubiao.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.audit.AuditEntry;
import dev.mubiao.audit.AuditFilter;
import dev.mubiao.audit.AuditTrail;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.DayPicker;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The view of the audit trail, the newest entry first. */
@Route("audit")
@Menu(order = 90, icon = "vaadin:archive", title = "audit.menu")
@RolesAllowed({"AUDITOR", "ADMINISTRATOR"})
class AuditView extends Div implements HasDynamicTitle {

    private static final Sort NEWEST_FIRST = Sort.by("at").descending().and(Sort.by("id"));

    private final AuditTrail trail;
    private final transient CurrentActor currentActor;
    private final Grid<AuditEntry> grid = new Grid<>();
    private final TextField text = new TextField();
    private final ComboBox<String> event = new ComboBox<>();
    private final DayPicker from = new DayPicker("");
    private final DayPicker until = new DayPicker("");

    AuditView(AuditTrail trail, CurrentActor currentActor) {
        this.trail = trail;
        this.currentActor = currentActor;
        addClassName("view");
        add(new ViewHeader(getTranslation("audit.title")), filters(), grid);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSizeFull();
        grid.setEmptyStateText(getTranslation("audit.empty"));
        column("audit.column.at", "10rem", entry -> TimeFormats.minute(entry.at()));
        column("audit.column.actor", "9rem", AuditEntry::actor);
        column("audit.column.event", "11rem", entry -> name(entry.event()));
        grid.addColumn(entry -> entry.summary(getLocale()))
                .setHeader(getTranslation("audit.column.summary"))
                .setTooltipGenerator(entry -> entry.summary(getLocale()))
                .setFlexGrow(1);
        column("audit.column.origin", "11rem", this::origin);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private void column(String key, String width, ValueProvider<AuditEntry, String> text) {
        grid.addColumn(text).setHeader(getTranslation(key)).setFlexGrow(0).setWidth(width);
    }

    private Div filters() {
        text.setPlaceholder(getTranslation("audit.filter.text"));
        text.setAriaLabel(getTranslation("audit.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> show());
        event.setPlaceholder(getTranslation("audit.filter.event"));
        event.setAriaLabel(getTranslation("audit.filter.event"));
        event.setItemLabelGenerator(this::name);
        Choices.offerByLabel(event, trail.eventNames(currentActor.get()));
        event.setClearButtonVisible(true);
        event.addValueChangeListener(change -> show());
        date(from, "audit.filter.from");
        date(until, "audit.filter.until");
        Div bar = new Div(text, event, from, until);
        bar.addClassName("filter-bar");
        return bar;
    }

    private void date(DayPicker field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> show());
    }

    private void show() {
        LocalDate last = day(until);
        AuditFilter filter = new AuditFilter(
                text.getValue(), event.getValue(), start(day(from)), start(last == null ? null : last.plusDays(1)));
        grid.setItems(
                query -> trail
                        .list(
                                currentActor.get(),
                                filter,
                                PageRequest.of(query.getPage(), query.getPageSize(), NEWEST_FIRST))
                        .stream(),
                query -> (int) Math.min(Integer.MAX_VALUE, trail.count(currentActor.get(), filter)));
    }

    private String origin(AuditEntry entry) {
        String by = entry.originKey().map(this::getTranslation).orElse("");
        return entry.address().isEmpty() ? by : by + " · " + entry.address();
    }

    private String name(String eventName) {
        return getTranslation("audit.event." + eventName);
    }

    /** Nothing for a day that the field does not take. */
    private static @Nullable LocalDate day(DayPicker field) {
        return field.isInvalid() ? null : field.getValue();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
