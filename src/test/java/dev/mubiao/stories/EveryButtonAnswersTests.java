package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import dev.mubiao.stories.PageOpenings.Opening;
import dev.mubiao.testing.EdgeValues;
import dev.mubiao.testing.NoFindings;
import dev.mubiao.testing.PageForms;
import dev.mubiao.testing.PageParts;
import dev.mubiao.testing.PageState;
import dev.mubiao.testing.PortalPages;
import dev.mubiao.testing.PortalTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Every button and menu item of every view, pressed: something is seen then, a message, a dialog, another page, a mark at
 * a field, and so in the dialogs that open, with fields as they are, emptied and filled wrongly. {@code mubiao.forms.pages}
 * is how many of a hundred pairs of view and role are opened, {@code mubiao.forms.views} names the views if not all.
 */
@PortalTest
@NoFindings
class EveryButtonAnswersTests {

    private static final int PAGES = Integer.getInteger("mubiao.forms.pages", 8);
    private static final long SEED = Long.getLong("mubiao.forms.seed", 20261130);
    private static final String VIEWS = System.getProperty("mubiao.forms.views", "");

    private static final String NOT_AGAIN = ": is not there again";

    /** How the fields of a dialog are left. */
    private enum Filled {
        AS_IT_OPENS,
        EMPTIED,
        WRONGLY
    }

    @Autowired
    ApplicationContext portal;

    private final Set<String> seen = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private PageOpenings openings;
    private int pressed;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyButtonAnswers() {
        openings = PageOpenings.in(portal);
        for (Opening opening : PageOpenings.some(PAGES, SEED, VIEWS)) {
            openings.prepare(opening);
            int pages = openings.pages(opening);
            for (int page = 0; page < pages; page++) {
                press(opening, page);
            }
        }
        assertThat(wrong)
                .as("seed %d, %d buttons pressed, silent or failing:%n%s", SEED, pressed, String.join("\n", wrong))
                .isEmpty();
        assertThat(pressed).as("buttons pressed").isPositive();
    }

    private void press(Opening opening, int page) {
        List<String> names = names(opening, page);
        for (int press = 0; press < names.size(); press++) {
            String name = opening.view().getSimpleName() + " > " + names.get(press);
            if (seen.add(name)) {
                List<String> inside = judge(opening, page, press, names.get(press));
                for (int button = 0; button < inside.size(); button++) {
                    for (Filled filled : Filled.values()) {
                        judgeInside(opening, page, press, names.get(press), button, inside.get(button), filled);
                    }
                }
            }
        }
    }

    private List<String> names(Opening opening, int page) {
        List<String> names = openings.open(opening, page).presses().stream()
                .map(PageForms.Press::name)
                .toList();
        PortalPages.close();
        return names;
    }

    /** @return names of the buttons in the dialog that opens; none if none does */
    private List<String> judge(Opening opening, int page, int number, String name) {
        PageForms forms = openings.open(opening, page, number, name);
        Optional<PageForms.Press> press = forms.press(number, name);
        String what = opening.view().getSimpleName() + " > " + name;
        press.ifPresentOrElse(found -> judge(forms, found, what), () -> wrong.add(what + NOT_AGAIN));
        List<String> inside =
                inDialog(forms).stream().map(PageForms.Press::name).toList();
        PortalPages.close();
        return inside;
    }

    private void judgeInside(
            Opening opening, int page, int number, String name, int button, String buttonName, Filled filled) {
        PageForms forms = openings.open(opening, page, number, name);
        forms.press(number, name).ifPresent(press -> forms.attempt(press.press()));
        Optional<PageForms.Press> inside = PageForms.again(inDialog(forms), PageForms.Press::name, button, buttonName);
        String what = opening.view().getSimpleName() + " > " + name + " > " + buttonName + " " + filled;
        if (inside.isPresent()) {
            forms.fields().stream().filter(PageForms::inDialog).forEach(field -> fill(forms, field, filled));
            judge(forms, inside.get(), what);
        } else {
            wrong.add(what + NOT_AGAIN);
        }
        PortalPages.close();
    }

    private static List<PageForms.Press> inDialog(PageForms forms) {
        return PageParts.opened().stream().anyMatch(Dialog.class::isInstance)
                ? forms.presses().stream()
                        .filter(press -> PageForms.inDialog(press.component()))
                        .toList()
                : List.of();
    }

    private static void fill(PageForms forms, Component field, Filled filled) {
        if (filled == Filled.EMPTIED) {
            forms.attempt(() -> EdgeValues.empty(field));
        } else if (filled == Filled.WRONGLY && EdgeValues.isTyped(field)) {
            forms.attempt(() -> EdgeValues.type(field, EdgeValues.wrong(field)));
        }
    }

    private void judge(PageForms forms, PageForms.Press press, String name) {
        pressed++;
        PageState before = PageState.now();
        forms.attempt(press.press());
        // Not every list does something at a click on a line.
        if (!press.name().equals(PageForms.FIRST_LINE) && PageState.now().equals(before)) {
            wrong.add(name + ": nothing is seen");
        }
        forms.failures().forEach(failure -> wrong.add(name + ": " + failure));
    }
}
