package dev.mubiao.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.LibraryEntry;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.Set;

/** The curator's actions on the selected entries; without a selection, those on the whole library. */
class CurationBar extends Div {

    private final Span count = new Span();
    private final Button offer;
    private final Button hide;
    private final Button prefer;
    private final Button merge;
    private final Button rebuild;
    private List<LibraryEntry> selected = List.of();

    CurationBar(CurationActions curationActions, Runnable startRebuild) {
        addClassName("view-header-actions");
        count.addClassName("muted");
        offer = state(curationActions, EntryState.OFFERED, "library.offer", VaadinIcon.CHECK);
        hide = state(curationActions, EntryState.HIDDEN, "library.hide", VaadinIcon.EYE_SLASH);
        prefer = state(curationActions, EntryState.PREFERRED, "library.prefer", VaadinIcon.STAR);
        merge = ViewHeader.primary(new Button(
                getTranslation("library.merge"),
                VaadinIcon.COMPRESS_SQUARE.create(),
                click -> new EntryMergeDialog(selected, into -> curationActions.merge(into, selected)).open()));
        rebuild =
                new Button(getTranslation("library.rebuild"), VaadinIcon.REFRESH.create(), click -> startRebuild.run());
        add(count, offer, hide, prefer, merge, rebuild);
        show(Set.of());
    }

    void show(Set<LibraryEntry> entries) {
        selected = List.copyOf(entries);
        boolean some = !selected.isEmpty();
        count.setText(some ? getTranslation("library.selected", selected.size()) : "");
        List.of(offer, hide, prefer, merge).forEach(button -> button.setVisible(some));
        merge.setEnabled(selected.size() > 1);
        rebuild.setVisible(!some);
    }

    private Button state(CurationActions curationActions, EntryState state, String key, VaadinIcon icon) {
        return new Button(getTranslation(key), icon.create(), click -> curationActions.setState(selected, state));
    }
}
