package dev.mubiao.directory.ui;

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
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.EmptyState;
import dev.mubiao.uikit.Notices;
import dev.mubiao.uikit.ViewHeader;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody's view of who does his work while he is away, and for whom he stands in; administrators see all people's. */
@StyleSheet("context://mubiao/admin.css")
@Route("deputies")
@Menu(order = 8, icon = "vaadin:user-clock", title = "directory.deputies.menu")
@PermitAll
class DeputiesView extends Div implements HasDynamicTitle {

    private final transient DeputyBook book;
    private final ComboBox<Person> whose = new ComboBox<>();
    private final DeputyGrid grid = new DeputyGrid(this::askToEnd);
    private final EmptyState none = new EmptyState(VaadinIcon.USER_CLOCK, getTranslation("directory.deputies.empty"));
    private final DeputyForm form;
    private final Div desk = new Div();
    private final StandInList standIns = new StandInList();
    private final Button create;
    private @Nullable Person shown;

    DeputiesView(DeputyBook book, Gate gate, CurrentActor actor) {
        this.book = book;
        addClassNames("view", "deputies");
        shown = book.reader();
        form = new DeputyForm(book, this::closeAndRead, this::close);
        create = new Button(getTranslation("directory.deputies.create"), VaadinIcon.PLUS.create(), click -> open());
        create.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        ViewHeader header = new ViewHeader(getPageTitle());
        if (gate.allows(actor.get(), Verb.ADMINISTER, null)) {
            header.setBeside(whose());
        }
        header.setActions(ViewHeader.primary(create));
        Div list = new Div(grid, none);
        list.addClassName("desk-list");
        desk.addClassName("desk");
        desk.add(list, form);
        add(header, desk, standIns);
        closeAndRead();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.deputies.title");
    }

    private ComboBox<Person> whose() {
        whose.setItems(book.people());
        whose.setItemLabelGenerator(person -> person.displayName() + " · " + person.loginName());
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
        desk.addClassName("editing");
        form.show(shown);
    }

    private void close() {
        form.setVisible(false);
        desk.removeClassName("editing");
    }

    private void closeAndRead() {
        close();
        read();
    }

    private void read() {
        Person person = shown;
        List<DeputyLine> lines = person == null ? book.current() : book.of(person);
        create.setVisible(person != null);
        grid.show(lines, person == null);
        grid.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
        standIns.setVisible(person != null);
        if (person != null) {
            standIns.show(book.standIns(person), book.places());
        }
    }

    private void askToEnd(DeputyLine line) {
        String key = line.state().endKey();
        Confirmations.ask(
                getTranslation(key + ".title"),
                getTranslation(key + ".text", line.deputy(), line.person(), line.span()),
                getTranslation(key + ".confirm"),
                () -> end(line));
    }

    private void end(DeputyLine line) {
        try {
            book.end(line.deputyship());
            Notices.success(getTranslation("directory.deputies.ended"));
        } catch (Refusal refusal) {
            Notices.refusal(refusal);
        }
        read();
    }
}
