package dev.mubiao.directory.ui.administration;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.AccountClosureListener;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Person;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Warns the administrator who closes an account of the work that its person leaves behind. */
@Component
class AccountClosureWarnings {

    private final List<AccountClosureListener> closureListeners;

    AccountClosureWarnings(List<AccountClosureListener> closureListeners) {
        this.closureListeners = closureListeners;
    }

    void tell(Actor by, Person gone) {
        UI ui = UI.getCurrent();
        for (AccountClosureListener accountClosureListener : closureListeners) {
            accountClosureListener
                    .openWork(by, gone.id())
                    .ifPresent(left -> Toasts.warning(
                            ui.getTranslation(left.key(), gone.displayName(), left.number()),
                            ui.getTranslation(left.linkKey()),
                            left.path()));
        }
    }
}
