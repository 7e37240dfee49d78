package dev.mubiao.documents.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.documents.ImportedUnits;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetPage;
import dev.mubiao.uikit.Confirmations;
import dev.mubiao.uikit.Toasts;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the preparer say that a draft belongs to its unit although its document names another one. */
@Component
@Order(5)
class ConfirmUnitAction implements TargetAction {

    private final ImportedUnits units;
    private final TargetAccess access;
    private final Directory directory;

    ConfirmUnitAction(ImportedUnits units, TargetAccess access, Directory directory) {
        this.units = units;
        this.access = access;
        this.directory = directory;
    }

    @Override
    public String labelKey() {
        return "documents.unit.confirm";
    }

    @Override
    public boolean appliesTo(Target target, Actor actor) {
        return target.status().editable()
                && access.allows(actor, Permission.EDIT, target)
                && units.undecided(target.id()).isPresent();
    }

    @Override
    public boolean primary() {
        return true;
    }

    @Override
    public void run(TargetPage page) {
        UI ui = UI.getCurrent();
        Target target = page.target();
        String own = directory.unit(target.unit()).name();
        Optional<String> written = units.undecided(target.id());
        if (written.isEmpty()) {
            Toasts.warning(ui.getTranslation("documents.unit.decided", target.name()));
            page.refresh();
            return;
        }
        Confirmations.ask(
                ui.getTranslation("documents.unit.confirm.title"),
                ui.getTranslation("documents.unit.confirm.text", written.get(), own),
                ui.getTranslation("documents.unit.confirm"),
                () -> {
                    try {
                        units.map(page.actor(), target.id(), written.get());
                        Toasts.success(ui.getTranslation("documents.unit.confirm.done", target.name(), own));
                        page.refresh();
                    } catch (Refusal refusal) {
                        Toasts.refusal(refusal);
                    }
                });
    }
}
