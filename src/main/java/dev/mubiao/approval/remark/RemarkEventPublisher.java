package dev.mubiao.approval.remark;

import dev.mubiao.directory.Actor;
import dev.mubiao.worklist.DeadlineClock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes the events of remarks. */
@Component
class RemarkEventPublisher {

    private final ApplicationEventPublisher events;
    private final DeadlineClock deadlineClock;

    RemarkEventPublisher(ApplicationEventPublisher events, DeadlineClock deadlineClock) {
        this.events = events;
        this.deadlineClock = deadlineClock;
    }

    Instant now() {
        return deadlineClock.now();
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
