package dev.mubiao.documents.write.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.directory.Actor;
import dev.mubiao.documents.write.DocumentWriters;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetListMenu;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.function.Function;

/** Asks which targets of the list are downloaded, in which format, as one document or as one each. */
class TargetListDownloadDialog extends Dialog {

    private enum Which {
        CHOSEN,
        ALL
    }

    private enum Files {
        ONE,
        EACH
    }

    private final transient TargetListMenu.Listed listed;
    private final transient TargetDocuments targets;
    private final transient DocumentWriters writers;
    private final transient TargetDownloadRunner runner;
    private final List<TargetId> chosen;
    private final RadioButtonGroup<Which> which = new RadioButtonGroup<>();
    private final Select<WrittenFormat> format = new Select<>();
    private final RadioButtonGroup<Files> files = new RadioButtonGroup<>();

    TargetListDownloadDialog(
            TargetListMenu.Listed listed,
            TargetDocuments targets,
            DocumentWriters writers,
            TargetDownloadRunner runner) {
        this.listed = listed;
        this.targets = targets;
        this.writers = writers;
        this.runner = runner;
        this.chosen = listed.chosen();
        long all = targets.count(listed.actor(), listed.filter());
        setHeaderTitle(getTranslation("documents.write.list.title"));
        setWidth("min(28rem, 100vw)");

        which.setLabel(getTranslation("documents.write.list.which"));
        which.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        which.setItems(Which.values());
        which.setItemLabelGenerator(one -> one == Which.CHOSEN
                ? getTranslation("documents.write.list.chosen", chosen.size())
                : getTranslation("documents.write.list.all", all));
        which.setItemEnabledProvider(one -> one == Which.ALL ? all > 0 : !chosen.isEmpty());
        which.setValue(chosen.isEmpty() ? Which.ALL : Which.CHOSEN);

        format.setLabel(getTranslation("documents.write.list.format"));
        format.setItems(WrittenFormat.values());
        format.setItemLabelGenerator(one -> getTranslation("documents.write.format." + one.word()));
        format.setValue(WrittenFormat.DOCX);
        format.setWidthFull();

        files.setLabel(getTranslation("documents.write.list.files"));
        files.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        files.setItems(Files.values());
        files.setItemLabelGenerator(one -> getTranslation("documents.write.list.files." + one));
        files.setValue(Files.ONE);

        add(new Div(which), new Div(format), new Div(files));
        Button save = ViewHeader.primary(new Button(getTranslation("documents.write.download"), click -> save()));
        save.setEnabled(all > 0 || !chosen.isEmpty());
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), save);
    }

    private void save() {
        TargetFilter filter = listed.filter();
        Function<Actor, List<PrintedTarget>> read = which.getValue() == Which.CHOSEN
                ? reader -> targets.shown(reader, chosen)
                : reader -> targets.matching(reader, filter);
        WrittenFormat as = format.getValue();
        boolean each = files.getValue() == Files.EACH;
        close();
        runner.start(
                listed.actor().id(),
                read,
                (wanted, progress) -> each ? writers.zip(as, wanted, progress) : writers.write(as, wanted, progress));
    }
}
