package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the time and what became of remarks. */
@Component
class RemarkHerald {

    private final ApplicationEventPublisher events;
    private final Desk desk;

    RemarkHerald(ApplicationEventPublisher events, Desk desk) {
        this.events = events;
        this.desk = desk;
    }

    Instant now() {
        return desk.now();
    }

    void made(Actor by, Remark remark) {
        events.publishEvent(new RemarkChanged.RemarkMade(
                remark.target(), said(remark, remark.text()), by.loginName(), remark.madeAt()));
    }

    void resolved(Actor by, Remark remark) {
        events.publishEvent(new RemarkChanged.RemarkResolved(
                remark.target(), said(remark, remark.resolution().orElse("")), by.loginName(), now()));
    }

    void reopened(Actor by, Remark remark) {
        events.publishEvent(
                new RemarkChanged.RemarkReopened(remark.target(), said(remark, remark.text()), by.loginName(), now()));
    }

    private static String said(Remark remark, String text) {
        return remark.placeName() + ": " + text;
    }
}
