package dev.mubiao.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class ToastsTests {

    @Route("first")
    public static class First extends Div {}

    @Route("second")
    public static class Second extends Div {}

    @Route("refusing")
    public static class Refusing extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            Toasts.error("nothing there");
        }
    }

    @BeforeEach
    void open() {
        MockVaadin.setup(new Routes(
                Set.<Class<? extends Component>>of(First.class, Second.class, Refusing.class), Set.of(), true));
        goTo("first");
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void anErrorDoesNotFollowToAnotherPage() {
        Toasts.error("not saved");
        goTo("first");
        assertThat(shown()).containsExactly("not saved");

        goTo("second");

        assertThat(shown()).isEmpty();
    }

    @Test
    void whatWasDoneElsewhereStaysWithItsLink() {
        Toasts.warning("three tasks are left", "see them", "second");

        goTo("second");

        assertThat(shown()).singleElement().asString().contains("three tasks are left");
    }

    @Test
    void whatIsSaidOnTheWayBelongsToWhereTheReaderArrives() {
        goTo("refusing");
        assertThat(shown()).containsExactly("nothing there");

        goTo("second");

        assertThat(shown()).isEmpty();
    }

    /** Whoever presses a button again sees that it answered again. */
    @Test
    void whatIsSaidAgainIsSaidAnewAndStandsThereOnce() {
        Toasts.error("not allowed");
        Notification first = _get(Notification.class);

        Toasts.error("not allowed");

        assertThat(shown()).containsExactly("not allowed");
        assertThat(first.isOpened()).isFalse();
    }

    /** With a request of its own, as the browser goes. */
    private static void goTo(String path) {
        VaadinRequest.getCurrent().removeAttribute(StayingNotices.OPENED);
        UI.getCurrent().navigate(path);
    }

    private static List<String> shown() {
        MockVaadin.clientRoundtrip();
        return _find(Notification.class).stream()
                .filter(Notification::isOpened)
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }
}
