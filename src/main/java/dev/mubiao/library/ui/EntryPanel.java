package dev.mubiao.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.library.search.EntryDetail;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.uikit.KeptInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Shows all about one entry; curators name and annotate it here. */
class EntryPanel extends Div {

    private static final int MOST_LINES = 8;

    private final boolean curating;
    private final UUID reader;
    private final transient Actions actions;

    /** What is done from the panel. */
    interface Actions {

        void close();

        /**
         * Stores a name and a note.
         *
         * @param seen the entry with those of until now
         * @param stored runs if they were stored
         * @return the entry as it is now, if somebody else changed it and nothing was stored; otherwise the one seen
         */
        LibraryEntry describe(LibraryEntry seen, String name, String note, Runnable stored);

        void separate(LibraryEntry merged);
    }

    EntryPanel(boolean curating, UUID reader, Actions actions) {
        this.curating = curating;
        this.reader = reader;
        this.actions = actions;
        addClassNames("panel", "entry-panel");
        getElement().setAttribute("role", "region");
        setVisible(false);
    }

    void show(EntryDetail detail) {
        removeAll();
        LibraryEntry entry = detail.entry();
        add(head(entry), facts(entry));
        if (!entry.note().isEmpty() && !curating) {
            add(new Paragraph(entry.note()));
        }
        if (curating) {
            add(description(entry));
        }
        section("library.detail.values", counted(detail.values()));
        if (detail.names().size() > 1) {
            section("library.detail.names", counted(detail.names()));
        }
        if (!detail.merged().isEmpty()) {
            section(
                    "library.detail.merged",
                    detail.merged().stream().map(this::merged).toList());
        }
        if (detail.targets().isEmpty()) {
            add(new H3(getTranslation("library.detail.targets")), muted("library.detail.targets.none"));
        } else {
            section(
                    "library.detail.targets",
                    detail.targets().stream().map(this::target).toList());
        }
        setVisible(true);
    }

    private Div head(LibraryEntry entry) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> actions.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("library.detail.close"));
        close.setTooltipText("Esc");
        getElement().setAttribute("aria-label", entry.name());
        Div head = new Div(new H2(entry.name()), close);
        head.addClassName("entry-head");
        return head;
    }

    private Div facts(LibraryEntry entry) {
        String level = EntryTexts.level(entry, this::getTranslation);
        Div facts = new Div(new EntryStateBadge(entry.state()));
        if (!level.isEmpty()) {
            facts.add(new Span(level));
        }
        facts.add(new Span(getTranslation(
                "library.detail.facts", entry.use().targets(), entry.use().units())));
        String range = EntryTexts.range(entry);
        if (!range.isEmpty()) {
            facts.add(new Span(getTranslation("library.column.range") + " " + range));
        }
        facts.addClassName("entry-facts");
        return facts;
    }

    private Div description(LibraryEntry entry) {
        TextField name = new TextField(getTranslation("library.detail.rename"));
        name.setValue(Objects.requireNonNullElse(entry.renamed(), ""));
        name.setPlaceholder(entry.written());
        name.setHelperText(getTranslation("library.detail.rename.hint"));
        TextArea note = new TextArea(getTranslation("library.detail.note"));
        note.setValue(entry.note());
        KeptInput kept = new KeptInput(reader, "library." + entry.id(), name.getValue() + "\n" + note.getValue());
        kept.text("name", name);
        kept.text("note", note);
        // What this page read last, or saved itself.
        LibraryEntry[] seen = {entry};
        Button save = new Button(
                getTranslation("library.detail.save"),
                click -> seen[0] = actions.describe(seen[0], name.getValue(), note.getValue(), kept::settled));
        Div form = new Div(kept, name, note, save);
        form.addClassName("entry-description");
        return form;
    }

    private List<ListItem> counted(Map<String, Integer> counts) {
        List<ListItem> lines = new ArrayList<>();
        counts.entrySet().stream().limit(MOST_LINES).forEach(count -> {
            Span times = new Span(getTranslation("library.detail.times", count.getValue()));
            times.addClassName("muted");
            lines.add(new ListItem(new Span(count.getKey()), times));
        });
        return lines;
    }

    private ListItem merged(LibraryEntry entry) {
        ListItem line = new ListItem(new Span(entry.name()));
        if (curating) {
            Button separate = new Button(getTranslation("library.detail.separate"), click -> actions.separate(entry));
            separate.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            line.add(separate);
        }
        return line;
    }

    private ListItem target(Target target) {
        Span year = new Span(target.year().map(BudgetYear::toString).orElse(""));
        year.addClassName("muted");
        return new ListItem(new Anchor(TargetNavigation.target(target.id()), target.name()), year);
    }

    private void section(String key, List<ListItem> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList(lines.toArray(ListItem[]::new));
            list.addClassName("entry-lines");
            add(new H3(getTranslation(key)), list);
        }
    }

    private Component muted(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("muted");
        return text;
    }
}
