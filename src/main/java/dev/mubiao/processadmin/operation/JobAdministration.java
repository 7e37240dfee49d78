package dev.mubiao.processadmin.operation;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.engine.jobs.EngineHealth;
import dev.mubiao.engine.jobs.EngineState;
import dev.mubiao.engine.jobs.FailedJob;
import dev.mubiao.engine.jobs.ProcessJobs;
import dev.mubiao.engine.jobs.WaitingTimer;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Failed jobs, waiting timers and the engine's state for administrators: shows them, retries jobs, reschedules
 * timers. Needs the right to administer; each change is audited.
 */
@Service
@Transactional
public class JobAdministration {

    public static final int MOST_RETRIES = 10;

    private final Gate gate;
    private final ProcessJobs jobs;
    private final EngineHealth health;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobAdministration(Gate gate, ProcessJobs jobs, EngineHealth health, ApplicationEventPublisher events, Clock clock) {
        this.gate = gate;
        this.jobs = jobs;
        this.health = health;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public EngineState state(Actor by) {
        gate.check(by, Permission.ADMINISTER);
        return health.state();
    }

    /** @param definition of which version; null for all */
    @Transactional(readOnly = true)
    public List<FailedJob> failed(Actor by, @Nullable String definition, int offset, int limit) {
        gate.check(by, Permission.ADMINISTER);
        return jobs.failed(definition, offset, limit);
    }

    @Transactional(readOnly = true)
    public int countFailed(Actor by, @Nullable String definition) {
        gate.check(by, Permission.ADMINISTER);
        return jobs.countFailed(definition);
    }

    /** All that is known of the cause. @throws Refusal NOT_FOUND */
    @Transactional(readOnly = true)
    public String details(Actor by, String job) {
        gate.check(by, Permission.ADMINISTER);
        return jobs.details(job);
    }

    /** Tries a job so often, from now on. @throws Refusal INVALID unless 1 to 10 times; NOT_FOUND */
    public void retry(Actor by, String job, int retries) {
        gate.check(by, Permission.ADMINISTER);
        checkRetries(retries);
        UUID subject = jobs.target(job).orElseGet(() -> subject(job));
        jobs.retry(job, retries, clock.instant());
        tell(by, subject, "processadmin.audit.job.retried", job, retries);
    }

    /** @return how many are tried again */
    public int retryAll(Actor by, @Nullable String definition) {
        gate.check(by, Permission.ADMINISTER);
        int retried = jobs.retryAll(definition, 1, clock.instant());
        String of = definition == null ? "*" : definition;
        tell(
                by,
                subject(of),
                definition == null ? "processadmin.audit.jobs.retried" : "processadmin.audit.jobs.retriedOf",
                of,
                retried);
        return retried;
    }

    @Transactional(readOnly = true)
    public List<WaitingTimer> timers(Actor by, TargetId target) {
        gate.check(by, Permission.ADMINISTER);
        return jobs.timers(target.value());
    }

    /** Lets a timer of the target fire at another time. @throws Refusal NOT_FOUND */
    public void postpone(Actor by, String timer, Instant to) {
        gate.check(by, Permission.ADMINISTER);
        UUID subject = jobs.target(timer).orElseGet(() -> subject(timer));
        Instant before = jobs.postpone(timer, to);
        tell(by, subject, "processadmin.audit.timer.postponed", timer, time(before), time(to));
    }

    private static void checkRetries(int retries) {
        if (retries < 1 || retries > MOST_RETRIES) {
            throw new Refusal(Refusal.Kind.INVALID, "processadmin.operation.job.retries.wrong", MOST_RETRIES);
        }
    }

    private void tell(Actor by, UUID subject, String key, Object... arguments) {
        events.publishEvent(
                new JobRepaired(subject, new MessageText(key, List.of(arguments)), by.loginName(), clock.instant()));
    }

    private static String time(Instant at) {
        return at.atZone(WorkingCalendar.ZONE)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** Jobs have ids of the engine's own: one of our kind is made of it, always the same. */
    private static UUID subject(String job) {
        return UUID.nameUUIDFromBytes(("job " + job).getBytes(StandardCharsets.UTF_8));
    }
}
