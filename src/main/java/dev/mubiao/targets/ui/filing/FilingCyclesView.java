package dev.mubiao.targets.ui.filing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.targets.filing.FilingCalendar;
import dev.mubiao.targets.filing.FilingCycle;
import dev.mubiao.targets.filing.LateFiling;
import dev.mubiao.targets.filing.LateFilingPermissions;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The view of the filing cycles of all budget years and of the units that may file late. */
@StyleSheet("context://mubiao/filing.css")
@Route(TargetNavigation.FILING_CYCLES)
@Menu(order = 24, icon = "vaadin:calendar-clock", title = "targets.filing.menu")
@RolesAllowed({"ADMINISTRATOR", "OFFICE_LEADER"})
class FilingCyclesView extends Div implements HasDynamicTitle {

    private final transient FilingCalendar filingCalendar;
    private final transient LateFilingPermissions permissions;
    private final transient CurrentActor currentActor;
    private final FilingCycleGrid cycles;
    private final LateFilingGrid lateFilingGrid;
    private final H2 leavesOf = new H2();
    private final EmptyState noCycles =
            new EmptyState(VaadinIcon.CALENDAR_CLOCK, getTranslation("targets.filing.none"));
    private final EmptyState noLateFilings =
            new EmptyState(VaadinIcon.HOURGLASS, getTranslation("targets.filing.leave.none"));
    private BudgetYear year;

    FilingCyclesView(
            FilingCalendar filingCalendar,
            LateFilingPermissions permissions,
            WorkingCalendar calendar,
            CurrentActor currentActor) {
        this.filingCalendar = filingCalendar;
        this.permissions = permissions;
        this.currentActor = currentActor;
        Actor reader = currentActor.get();
        boolean keeps = reader.holds(Role.ADMINISTRATOR);
        addClassNames("view", "filing");
        cycles = new FilingCycleGrid(
                filingCalendar.today(), calendar, keeps ? new FilingCycleGrid.Keeping(this::edit, this::remove) : null);
        lateFilingGrid =
                new LateFilingGrid(permissions.units(reader), filingCalendar.today(), this::grant, this::revoke);
        cycles.asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                showPermissions(
                        change.getValue() == null ? latest() : change.getValue().year());
            }
        });
        Button grant = new Button(getTranslation("targets.filing.leave.grant"), click -> grant(null));
        Button create = new Button(getTranslation("targets.filing.set"), click -> edit(null));
        ViewHeader header = new ViewHeader(getPageTitle());
        if (keeps) {
            header.setActions(grant, ViewHeader.primary(create));
        } else {
            header.setActions(ViewHeader.primary(grant));
        }
        add(header, noCycles, cycles, leavesOf, noLateFilings, lateFilingGrid);
        year = latest();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("targets.filing.title");
    }

    private void refresh() {
        List<FilingCycle> all = filingCalendar.all(currentActor.get());
        cycles.setItems(all);
        cycles.setVisible(!all.isEmpty());
        noCycles.setVisible(all.isEmpty());
        showPermissions(year);
    }

    private void showPermissions(BudgetYear wanted) {
        year = wanted;
        filingCalendar.all(currentActor.get()).stream()
                .filter(cycle -> cycle.year().equals(wanted))
                .findFirst()
                .ifPresent(cycles::choose);
        List<LateFiling> granted = permissions.of(currentActor.get(), wanted);
        leavesOf.setText(getTranslation("targets.filing.leave.of", wanted.toString()));
        lateFilingGrid.setItems(granted);
        lateFilingGrid.setVisible(!granted.isEmpty());
        noLateFilings.setVisible(granted.isEmpty());
    }

    private BudgetYear latest() {
        List<FilingCycle> all = filingCalendar.all(currentActor.get());
        Optional<FilingCycle> open = all.stream()
                .filter(cycle -> cycle.state(filingCalendar.today()) == FilingCycle.State.OPEN)
                .findFirst();
        return open.or(() -> all.stream().findFirst())
                .map(FilingCycle::year)
                .orElseGet(() -> new BudgetYear(filingCalendar.today().getYear()));
    }

    private void edit(@Nullable FilingCycle cycle) {
        AtomicReference<@Nullable FilingCycle> seen = new AtomicReference<>(cycle);
        new FilingCycleDialog(cycle, filingCalendar.today(), facts -> done(() -> set(facts, seen))).open();
    }

    /** Who was told how it is by now may save what he entered all the same. */
    private void set(FilingCycleDialog.Facts facts, AtomicReference<@Nullable FilingCycle> seen) {
        try {
            filingCalendar.set(currentActor.get(), seen.get(), facts.year(), facts.opens(), facts.closes());
            year = facts.year();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                seen.set(filingCalendar.of(currentActor.get(), facts.year()).orElse(null));
            }
            throw refusal;
        }
    }

    private void remove(FilingCycle cycle) {
        Confirmations.ask(
                getTranslation("targets.filing.remove.title", cycle.year().toString()),
                getTranslation("targets.filing.remove.text"),
                getTranslation("targets.filing.remove"),
                () -> done(() -> filingCalendar.remove(currentActor.get(), cycle.year())));
    }

    private void grant(@Nullable LateFiling lateFiling) {
        AtomicReference<@Nullable LateFiling> seen = new AtomicReference<>(lateFiling);
        new LateFilingDialog(
                        permissions.units(currentActor.get()),
                        year,
                        lateFiling,
                        filingCalendar.today(),
                        kept(lateFiling),
                        facts -> done(() -> grant(facts, seen)))
                .open();
    }

    private KeptInput kept(@Nullable LateFiling lateFiling) {
        return new KeptInput(
                currentActor.get().id().value(),
                "lateFiling." + year.value() + "."
                        + (lateFiling == null ? "new" : lateFiling.unit().value()),
                lateFiling == null ? "" : lateFiling.lastDay() + " " + lateFiling.reason());
    }

    private void grant(LateFilingDialog.Facts facts, AtomicReference<@Nullable LateFiling> seen) {
        try {
            permissions.grant(
                    currentActor.get(), seen.get(), facts.unit(), facts.year(), facts.lastDay(), facts.reason());
            year = facts.year();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                seen.set(permissions.of(currentActor.get(), facts.year()).stream()
                        .filter(stored -> stored.unit().equals(facts.unit()))
                        .findFirst()
                        .orElse(null));
            }
            throw refusal;
        }
    }

    private void revoke(LateFiling lateFiling) {
        done(() -> permissions.revoke(currentActor.get(), lateFiling.unit(), lateFiling.year()));
    }

    private boolean done(Runnable command) {
        try {
            command.run();
            Toasts.success(getTranslation("targets.filing.saved"));
            refresh();
            return true;
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
            if (refusal.kind() != Refusal.Kind.DENIED) {
                refresh(); // the list may be what is out of date
            }
            return false;
        }
    }
}
