package dev.mubiao.directory.ui;

import com.vaadin.flow.component.UI;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Farewell;
import dev.mubiao.directory.Person;
import dev.mubiao.uikit.Notices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever closes an account what its person leaves behind. */
@Component
class Farewells {

    private final List<Farewell> farewells;

    Farewells(List<Farewell> farewells) {
        this.farewells = farewells;
    }

    void tell(Actor by, Person gone) {
        UI ui = UI.getCurrent();
        for (Farewell farewell : farewells) {
            farewell.left(by, gone.id())
                    .ifPresent(left -> Notices.warning(
                            ui.getTranslation(left.key(), gone.displayName(), left.number()),
                            ui.getTranslation(left.linkKey()),
                            left.path()));
        }
    }
}
