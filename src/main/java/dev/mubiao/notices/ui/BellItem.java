package dev.mubiao.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.notices.NoticeBox;
import dev.mubiao.uikit.LiveNews;
import dev.mubiao.uikit.TopBarItem;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** The bell of the top bar. */
@org.springframework.stereotype.Component
@Order(10)
class BellItem implements TopBarItem {

    private final NoticeBox box;
    private final CurrentActor currentActor;
    private final LiveNews news;
    private final Clock clock;

    BellItem(NoticeBox box, CurrentActor currentActor, LiveNews news, Clock clock) {
        this.box = box;
        this.currentActor = currentActor;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public Component create() {
        return currentActor.find().<Component>map(this::bell).orElseGet(Span::new);
    }

    private Bell bell(Actor actor) {
        Bell bell = new Bell(box, actor, clock);
        news.follow(bell, actor.id().value(), bell::refresh);
        return bell;
    }
}
