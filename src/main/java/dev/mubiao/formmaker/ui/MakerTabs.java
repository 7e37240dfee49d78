package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.formmaker.ExampleAgain;
import dev.mubiao.formmaker.FormTrial;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.print.PrintedFormView;
import dev.mubiao.uikit.PrintedGrid;
import dev.mubiao.uikit.PrintedTable;
import dev.mubiao.uikit.Toasts;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What comes of a form that is being made: how its example is read, its empty print, and both beside each other. */
class MakerTabs extends TabSheet {

    private final transient Supplier<Optional<FormTrial.Read>> read;
    private final transient Supplier<PrintedFormView> empty;
    private final Div reading = new Div();
    private final Div printing = new Div();
    private final Div again = new Div();
    private transient @Nullable Optional<FormTrial.Read> last;

    /** @param read the example with the form as it is now @param trial reads another file */
    MakerTabs(
            Component roles,
            Supplier<Optional<FormTrial.Read>> read,
            Supplier<PrintedFormView> empty,
            BiFunction<String, byte[], FormTrial.Result> trial) {
        this.read = read;
        this.empty = empty;
        addClassName("maker-tabs");
        Div files = new Div();
        Div found = new Div();
        found.getElement().setAttribute("role", "status");
        files.add(
                new Paragraph(getTranslation("formmaker.maker.files.help")),
                new FormFileUpload(DocumentReader.LARGEST_BYTES, (name, file) -> {
                    found.addComponentAsFirst(new FormTrialResult(trial.apply(name, file)));
                    found.addComponentAsFirst(new H3(name));
                }),
                found);
        add(getTranslation("formmaker.maker.roles"), roles);
        add(getTranslation("formmaker.maker.read"), reading);
        add(getTranslation("formmaker.maker.print"), printing);
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
            case 2 -> {
                printing.removeAll();
                printing.add(empty.get());
            }
            case 3 -> fillAgain();
            default -> {}
        }
    }

    private Optional<FormTrial.Read> read() {
        if (last == null) {
            try {
                last = read.get();
            } catch (Refusal refusal) {
                Toasts.refusal(refusal);
                return Optional.empty();
            }
        }
        return last;
    }

    private void fillReading() {
        reading.removeAll();
        Optional<FormTrial.Read> found = read();
        if (found.isEmpty()) {
            reading.add(new Paragraph(getTranslation("formmaker.maker.unread")));
            return;
        }
        reading.add(
                new FormTrialResult(found.get().result()),
                new PrintedFormView(found.get().print()));
    }

    private void fillAgain() {
        again.removeAll();
        Optional<FormTrial.Read> found = read();
        if (found.isEmpty()) {
            again.add(new Paragraph(getTranslation("formmaker.maker.unread")));
            return;
        }
        ExampleAgain both = found.get().again();
        Div sides = new Div(
                side("formmaker.maker.original", both.example(), both),
                side("formmaker.maker.written", both.again(), both));
        sides.addClassName("example-again");
        again.add(
                new Paragraph(getTranslation(
                        both.differing().isEmpty() ? "formmaker.maker.same" : "formmaker.maker.differs",
                        both.differing().size())),
                sides);
    }

    private Div side(String key, PrintedTable table, ExampleAgain both) {
        PrintedGrid grid = new PrintedGrid(table);
        both.differing().forEach(cell -> grid.mark(cell, "differs", getTranslation("formmaker.maker.differing")));
        return new Div(new H3(getTranslation(key)), grid);
    }
}
