package dev.mubiao.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.notices.PersonalNotices;
import dev.mubiao.uikit.TopBarItem;
import dev.mubiao.uikit.UiBroadcaster;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** Contributes the bell to the top bar. */
@org.springframework.stereotype.Component
@Order(10)
class NoticeBellItem implements TopBarItem {

    private final PersonalNotices personalNotices;
    private final CurrentActor currentActor;
    private final UiBroadcaster broadcaster;
    private final Clock clock;

    NoticeBellItem(PersonalNotices personalNotices, CurrentActor currentActor, UiBroadcaster broadcaster, Clock clock) {
        this.personalNotices = personalNotices;
        this.currentActor = currentActor;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public Component create() {
        return currentActor.find().<Component>map(actor -> bell(actor.id())).orElseGet(Span::new);
    }

    private NoticeBell bell(PersonId reader) {
        NoticeBell noticeBell = new NoticeBell(personalNotices, currentActor::get, clock);
        broadcaster.follow(noticeBell, reader.value(), noticeBell::refresh);
        return noticeBell;
    }
}
