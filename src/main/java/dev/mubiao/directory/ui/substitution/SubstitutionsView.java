package dev.mubiao.directory.ui.substitution;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.ui.DirectoryNavigation;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows everybody who does his work while he is away, and for whom he substitutes; administrators see all people's
 * substitutions.
 */
@StyleSheet("context://mubiao/admin.css")
@Route(DirectoryNavigation.SUBSTITUTIONS)
@Menu(order = 8, icon = "vaadin:user-clock", title = "directory.deputies.menu")
@PermitAll
class SubstitutionsView extends Div implements HasDynamicTitle {

    private final transient SubstitutionPresenter presenter;
    private final ComboBox<Person> whose = new ComboBox<>();
    private final SubstitutionGrid grid = new SubstitutionGrid(this::askToEnd);
    private final EmptyState none = new EmptyState(VaadinIcon.USER_CLOCK, getTranslation("directory.deputies.empty"));
    private final SubstitutionForm form;
    private final Div columns = new Div();
    private final ActiveSubstitutionList active = new ActiveSubstitutionList();
    private final Button create;
    private @Nullable Person shown;

    SubstitutionsView(SubstitutionPresenter presenter, Gate gate, CurrentActor actor) {
        this.presenter = presenter;
        addClassNames("view", "deputies");
        shown = presenter.reader();
        form = new SubstitutionForm(presenter, this::closeAndRead, this::close);
        create = new Button(getTranslation("directory.deputies.create"), VaadinIcon.PLUS.create(), click -> open());
        create.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        ViewHeader header = new ViewHeader(getPageTitle());
        if (gate.allows(actor.get(), Permission.ADMINISTER, null)) {
            header.setBeside(whose());
        }
        header.setActions(ViewHeader.primary(create));
        Div list = new Div(grid, none);
        list.addClassName("master-detail-list");
        columns.addClassName("master-detail");
        columns.add(list, form);
        add(header, columns, active);
        closeAndRead();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.deputies.title");
    }

    private ComboBox<Person> whose() {
        whose.setItemLabelGenerator(person -> person.displayName() + " · " + person.loginName());
        Choices.offerByLabel(whose, presenter.people());
        whose.setAriaLabel(getTranslation("directory.deputies.person"));
        whose.setPlaceholder(getTranslation("directory.deputies.everybody"));
        whose.setClearButtonVisible(true);
        whose.setValue(shown);
        whose.addValueChangeListener(change -> {
            shown = change.getValue();
            closeAndRead();
        });
        return whose;
    }

    private void open() {
        form.setVisible(true);
        columns.addClassName("editing");
        form.show(shown);
    }

    private void close() {
        form.setVisible(false);
        columns.removeClassName("editing");
    }

    private void closeAndRead() {
        close();
        read();
    }

    private void read() {
        Person person = shown;
        List<SubstitutionRow> lines = person == null ? presenter.current() : presenter.of(person);
        create.setVisible(person != null);
        grid.show(lines, person == null);
        grid.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
        active.setVisible(person != null);
        if (person != null) {
            active.show(presenter.substitutions(person), presenter.places());
        }
    }

    private void askToEnd(SubstitutionRow line) {
        String key = line.state().endKey();
        Confirmations.ask(
                getTranslation(key + ".title"),
                getTranslation(key + ".text", line.deputy(), line.person(), line.span()),
                getTranslation(key + ".confirm"),
                () -> end(line));
    }

    private void end(SubstitutionRow line) {
        try {
            presenter.end(line.deputyship());
            Toasts.success(getTranslation("directory.deputies.ended"));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        read();
    }
}
