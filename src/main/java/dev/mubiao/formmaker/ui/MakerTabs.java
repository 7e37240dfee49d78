package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.formmaker.ExampleAgain;
import dev.mubiao.formmaker.FormTrial;
import dev.mubiao.formmaker.ProposalSteps;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.print.PrintedFormView;
import dev.mubiao.uikit.PrintedGrid;
import dev.mubiao.uikit.PrintedTable;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What comes of a form that is being made: how its example is read, its empty print, and both beside each other. */
class MakerTabs extends TabSheet {

    private final transient DraftPreviews previews;
    private final transient Supplier<ProposalSteps> steps;
    private final Div reading = new Div();
    private final Div printing = new Div();
    private final Div again = new Div();
    private transient @Nullable Optional<FormTrial.Read> last;

    /** @param roles shown first @param steps that led to the form as it is now */
    MakerTabs(Component roles, DraftPreviews previews, Supplier<ProposalSteps> steps) {
        this.previews = previews;
        this.steps = steps;
        addClassName("maker-tabs");
        Div files = new Div();
        Div found = new Div();
        found.getElement().setAttribute("role", "status");
        files.add(
                new Paragraph(getTranslation("formmaker.maker.files.help")),
                new FormFileUpload(DocumentReader.LARGEST_BYTES, (name, file) -> {
                    found.addComponentAsFirst(new FormTrialResult(previews.read(steps.get(), name, file)));
                    found.addComponentAsFirst(new H3(name));
                }),
                found);
        add(getTranslation("formmaker.maker.roles"), roles);
        add(getTranslation("formmaker.maker.read"), reading);
        add(getTranslation("formmaker.maker.emptyForm"), printing);
        add(getTranslation("formmaker.maker.again"), again);
        add(getTranslation("formmaker.maker.files"), files);
        addSelectedChangeListener(event -> fill());
    }

    /** The form is another one now. */
    void changed() {
        last = null;
        fill();
    }

    private void fill() {
        switch (getSelectedIndex()) {
            case 1 -> fillReading();
            case 2 -> fillEmpty();
            case 3 -> fillAgain();
            default -> {}
        }
    }

    private Optional<FormTrial.Read> read() {
        if (last == null) {
            try {
                last = previews.read(steps.get());
            } catch (Refusal refusal) {
                Toasts.refusal(refusal);
                return Optional.empty();
            }
        }
        return last;
    }

    /** As it is filled in, and as it is printed. */
    private void fillEmpty() {
        DraftPreviews.Empty form = previews.empty(steps.get());
        printing.removeAll();
        printing.add(
                new H3(getTranslation("formmaker.maker.sheet")),
                form.sheet(),
                new H3(getTranslation("formmaker.maker.print")),
                form.print());
    }

    private void fillReading() {
        fill(reading, found -> List.of(new FormTrialResult(found.result()), new PrintedFormView(found.print())));
    }

    private void fillAgain() {
        fill(again, found -> {
            ExampleAgain both = found.again();
            Div sides = new Div(
                    side("formmaker.maker.original", both.example(), both),
                    side("formmaker.maker.written", both.again(), both));
            sides.addClassName("example-again");
            return List.of(
                    new Paragraph(getTranslation(
                            both.differing().isEmpty() ? "formmaker.maker.same" : "formmaker.maker.differs",
                            both.differing().size())),
                    sides);
        });
    }

    private void fill(Div tab, Function<FormTrial.Read, List<Component>> shown) {
        tab.removeAll();
        tab.add(read().map(shown).orElseGet(() -> List.of(new Paragraph(getTranslation("formmaker.maker.unread")))));
    }

    private Div side(String key, PrintedTable table, ExampleAgain both) {
        PrintedGrid grid = new PrintedGrid(table);
        both.differing().forEach(cell -> grid.mark(cell, "differs", getTranslation("formmaker.maker.differing")));
        return new Div(new H3(getTranslation(key)), grid);
    }
}
