package dev.mubiao.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.VaadinRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The notices that stand on a page until they are closed. They speak of what the reader looks at, so they go when he
 * goes to another page; one that came on the way there belongs to where he arrives.
 */
final class StayingNotices {

    /** Of a request: the notices that it opened. */
    static final String OPENED = StayingNotices.class.getName();

    private final List<Staying> all = new ArrayList<>();

    /** @param path where the reader was */
    private record Staying(Notification notice, String text, String path) {}

    private StayingNotices() {}

    static StayingNotices of(UI ui) {
        StayingNotices known = ComponentUtil.getData(ui, StayingNotices.class);
        if (known == null) {
            known = new StayingNotices();
            ComponentUtil.setData(ui, StayingNotices.class, known);
            ui.addAfterNavigationListener(known::arrived);
        }
        return known;
    }

    /** Those that say this. */
    void close(String text) {
        List.copyOf(all).stream()
                .filter(staying -> staying.text().equals(text))
                .forEach(staying -> staying.notice().close());
    }

    void add(Notification notice, String text, UI ui) {
        all.add(new Staying(notice, text, ui.getActiveViewLocation().getPath()));
        notice.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                all.removeIf(staying -> staying.notice().equals(notice));
            }
        });
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            Set<Object> opened = new HashSet<>(ofThisRequest());
            opened.add(notice);
            request.setAttribute(OPENED, opened);
        }
    }

    private void arrived(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        Set<?> onTheWay = ofThisRequest();
        for (Staying staying : List.copyOf(all)) {
            if (onTheWay.contains(staying.notice())) {
                all.set(all.indexOf(staying), new Staying(staying.notice(), staying.text(), here));
            } else if (!staying.path().equals(here)) {
                staying.notice().close();
            }
        }
    }

    private static Set<?> ofThisRequest() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request != null && request.getAttribute(OPENED) instanceof Set<?> opened ? opened : Set.of();
    }
}
