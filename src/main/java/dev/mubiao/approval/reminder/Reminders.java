package dev.mubiao.approval.reminder;

import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.worklist.due.DueStep;
import dev.mubiao.worklist.due.DueSteps;
import dev.mubiao.worklist.due.ReminderKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks for steps that are due soon, overdue, or so late that a superior ought to hear of it, and notifies once for
 * each step, kind and assignee: who signs after another has a time and a reminder of his own.
 */
@Component
public class Reminders {

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int BATCH = 200;

    private final DueSteps steps;
    private final ReminderSender reminderSender;
    private final EscalationPath escalationPath;
    private final WorkingCalendar calendar;
    private final ReminderSettings settings;

    Reminders(
            DueSteps steps,
            ReminderSender reminderSender,
            EscalationPath escalationPath,
            WorkingCalendar calendar,
            ReminderSettings settings) {
        this.steps = steps;
        this.reminderSender = reminderSender;
        this.escalationPath = escalationPath;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Says all that is to be said at that moment. Returns how many times somebody was told of a step. */
    public int remind(Instant now) {
        return say(
                        ReminderKind.DUE_SOON,
                        now,
                        calendar.later(now, settings.remindBefore()),
                        step -> new News(ids(escalationPath.waitedFor(step)), ""),
                        now)
                + say(
                        ReminderKind.OVERDUE,
                        Instant.EPOCH,
                        now,
                        step -> new News(ids(escalationPath.waitedFor(step)), ""),
                        now)
                + say(
                        ReminderKind.ESCALATED,
                        Instant.EPOCH,
                        lateSince(now),
                        step -> new News(ids(escalationPath.above(step)), names(escalationPath.waitedFor(step))),
                        now);
    }

    /** What is said of a step, and to whom. */
    record News(Set<PersonId> to, String text) {}

    /** The latest moment at which a step was due that has been late for the working days after which it escalates. */
    private Instant lateSince(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        while (calendar.deadline(startOf(day), settings.escalateAfter()).isAfter(now)) {
            day = day.minusDays(1);
        }
        return startOf(day.plusDays(1)).minusNanos(1000);
    }

    private int say(ReminderKind kind, Instant after, Instant until, Function<DueStep, News> news, Instant now) {
        int said = 0;
        DueSteps.Due last = DueSteps.Due.FIRST;
        List<DueSteps.Due> batch;
        do {
            batch = steps.unsaid(kind, after, until, last, BATCH);
            for (DueSteps.Due due : batch) {
                said += said(kind, due, news, now) ? 1 : 0;
                last = due;
            }
        } while (batch.size() == BATCH && !Thread.currentThread().isInterrupted());
        return said;
    }

    private boolean said(ReminderKind kind, DueSteps.Due due, Function<DueStep, News> news, Instant now) {
        try {
            return reminderSender.say(kind, due, news, now);
        } catch (RuntimeException e) {
            // The others are reminded all the same; this one is tried again at the next look.
            LOG.error("could not remind of task {}", due.task().value(), e);
            return false;
        }
    }

    private static Set<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::displayName).collect(Collectors.joining("、"));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
