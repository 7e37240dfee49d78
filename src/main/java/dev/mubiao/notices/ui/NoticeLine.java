package dev.mubiao.notices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.notices.Notice;
import dev.mubiao.uikit.TimeFormats;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row in a list of notices; a click leads to what it is about. */
class NoticeLine extends NativeButton {

    NoticeLine(Notice notice, Instant now, Consumer<Notice> open) {
        addClassName("notice");
        if (notice.unread()) {
            addClassName("unread");
        }
        Span time = new Span(RelativeTime.text(this, notice.at(), now));
        time.addClassName("muted");
        time.setTitle(TimeFormats.minute(notice.at()));
        Div head = new Div(
                new NoticeKindBadge(notice.kind(), getTranslation(notice.kind().key())), time);
        head.addClassName("notice-head");
        if (notice.unread()) {
            Span unread = new Span(getTranslation("notices.unread"));
            unread.addClassName("notice-unread");
            head.add(unread);
        }
        if (notice.settled()) {
            Span settled = new Span(getTranslation("notices.settled"));
            settled.addClassName("muted");
            head.add(settled);
        }
        Div target = new Div(notice.about().subject());
        target.addClassName("notice-target");
        add(head, target);
        String facts = Stream.of(notice.about().step(), notice.by())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            add(classed(facts, "muted"));
        }
        String said =
                notice.said(text -> getTranslation(text.key(), text.arguments().toArray()));
        if (!said.isEmpty()) {
            add(classed(said, "notice-said"));
        }
        addClickListener(click -> open.accept(notice));
    }

    private static Div classed(String text, String name) {
        Div div = new Div(text);
        div.addClassName(name);
        return div;
    }
}
