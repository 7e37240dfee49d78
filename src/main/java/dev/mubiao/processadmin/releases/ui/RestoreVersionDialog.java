package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.processadmin.releases.VersionEntry;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;
import java.util.function.Supplier;

/** Releases an earlier version again, with a note that may be changed. */
class RestoreVersionDialog extends Dialog {

    private static final int LONGEST_NOTE = 2000;

    private final transient Releases releases;
    private final transient Supplier<Actor> actor;
    private final transient VersionEntry entry;
    private final transient Runnable changed;
    private final TextArea note = new TextArea();
    private final Checkbox overVariants = new Checkbox();
    private final KeptInput kept;

    /** @param variants whether some units or forms have a version of their own now */
    RestoreVersionDialog(
            Releases releases, Supplier<Actor> actor, VersionEntry entry, boolean variants, Runnable changed) {
        this.releases = releases;
        this.actor = actor;
        this.entry = entry;
        this.changed = changed;
        int number = entry.version().map(version -> version.number()).orElse(0);
        setHeaderTitle(getTranslation("processadmin.releases.restore.title", entry.name()));
        setWidth("min(30rem, 100vw)");
        note.setLabel(getTranslation("processadmin.releases.note"));
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        note.setValue(getTranslation("processadmin.releases.restore.note", number, entry.name()));
        overVariants.setLabel(getTranslation("processadmin.releases.overVariants"));
        overVariants.setValue(true);
        overVariants.setVisible(variants && scope().general());
        kept = new KeptInput(
                actor.get().id().value(), "restore." + entry.definition().orElse(""), Integer.toString(number));
        kept.text("note", note);
        kept.choice("overVariants", overVariants, List.of(true, false), String::valueOf);
        Button restore = new Button(getTranslation("processadmin.releases.restore"), click -> restore());
        restore.setDisableOnClick(true);
        add(new Paragraph(getTranslation("processadmin.releases.restore.text")), kept, note, overVariants);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), ViewHeader.primary(restore));
    }

    private ReleaseScope scope() {
        return entry.release().map(release -> release.validity().scope()).orElse(ReleaseScope.ALL);
    }

    private void restore() {
        try {
            ReleaseSummary release = releases.restore(
                    actor.get(),
                    entry.definition().orElseThrow(),
                    entry.name(),
                    note.getValue(),
                    scope(),
                    overVariants.isVisible() && overVariants.getValue());
            Toasts.success(getTranslation(
                    release.state() == ReleaseState.WAITING
                            ? "processadmin.releases.proposed.done"
                            : "processadmin.releases.done"));
            kept.settled();
            close();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        changed.run();
    }
}
