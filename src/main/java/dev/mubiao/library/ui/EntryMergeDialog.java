package dev.mubiao.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.uikit.ViewHeader;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Asks which of several entries is to stand for all of them. */
class EntryMergeDialog extends Dialog {

    EntryMergeDialog(List<LibraryEntry> entries, Consumer<LibraryEntry> merge) {
        setHeaderTitle(getTranslation("library.merge.title", entries.size()));
        setWidth("min(32rem, 100vw)");
        RadioButtonGroup<LibraryEntry> stays = new RadioButtonGroup<>(getTranslation("library.merge.keep"));
        stays.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        List<LibraryEntry> mostUsed = entries.stream()
                .sorted(Comparator.comparingInt(
                                (LibraryEntry entry) -> entry.use().targets())
                        .reversed())
                .toList();
        stays.setItems(mostUsed);
        stays.setItemLabelGenerator(entry -> entry.name() + "（"
                + getTranslation("library.detail.times", entry.use().targets()) + "）");
        stays.setValue(mostUsed.get(0));
        add(new Paragraph(getTranslation("library.merge.text")), stays);
        Button cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        Button confirm = new Button(getTranslation("library.merge.confirm"), click -> {
            close();
            merge.accept(stays.getValue());
        });
        getFooter().add(cancel, ViewHeader.primary(confirm));
    }
}
