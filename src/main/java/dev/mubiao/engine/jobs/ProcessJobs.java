package dev.mubiao.engine.jobs;

import dev.mubiao.platform.Refusal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists, retries and reschedules the timers and the failed jobs of processes. */
@Component
@Transactional
public class ProcessJobs {

    private final ManagementService management;
    private final RuntimeService runtime;

    ProcessJobs(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** The latest first. @param definition of which version; null for all */
    public List<FailedJob> failed(@Nullable String definition, int offset, int limit) {
        return failures(definition).orderByJobId().desc().listPage(offset, limit).stream()
                .map(this::failed)
                .toList();
    }

    public int countFailed(@Nullable String definition) {
        return (int) failures(definition).count();
    }

    /** All that the engine knows of the cause; empty if nothing. @throws Refusal NOT_FOUND */
    public String details(String job) {
        existing(job);
        return Objects.requireNonNullElse(management.getJobExceptionStacktrace(job), "");
    }

    /** Lets a job be tried so often, at once. @throws Refusal NOT_FOUND */
    public void retry(String job, int retries, Instant now) {
        existing(job);
        management.setJobRetries(job, retries);
        management.setJobDuedate(job, Date.from(now));
    }

    /** Lets all that failed be tried again. @return how many */
    public int retryAll(@Nullable String definition, int retries, Instant now) {
        List<Job> failed = failures(definition).list();
        failed.forEach(job -> retry(job.getId(), retries, now));
        return failed.size();
    }

    /** The timers of a target's process, the next first. */
    public List<WaitingTimer> timers(UUID target) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(target.toString()).list().stream()
                .flatMap(
                        process -> management
                                .createJobQuery()
                                .timers()
                                .processInstanceId(process.getId())
                                .orderByJobDuedate()
                                .asc()
                                .list()
                                .stream())
                .map(job -> new WaitingTimer(
                        job.getId(), step(job), job.getDuedate().toInstant()))
                .toList();
    }

    /** Lets a timer fire at another time. @return the time before @throws Refusal NOT_FOUND */
    public Instant postpone(String timer, Instant to) {
        Instant before = existing(timer).getDuedate().toInstant();
        management.setJobDuedate(timer, Date.from(to));
        return before;
    }

    /** The target that a job belongs to. @throws Refusal NOT_FOUND */
    public Optional<UUID> target(String job) {
        return target(existing(job));
    }

    private JobQuery failures(@Nullable String definition) {
        JobQuery query = management.createJobQuery().withException();
        return definition == null ? query : query.processDefinitionId(definition);
    }

    private Job existing(String id) {
        Job job = management.createJobQuery().jobId(id).singleResult();
        if (job == null) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "engine.job.gone");
        }
        return job;
    }

    private FailedJob failed(Job job) {
        return new FailedJob(
                job.getId(),
                Objects.requireNonNullElse(job.getProcessDefinitionId(), ""),
                target(job).orElse(null),
                step(job),
                Objects.requireNonNullElse(job.getExceptionMessage(), ""),
                job.getRetries(),
                job.getDuedate() == null ? null : job.getDuedate().toInstant());
    }

    private Optional<UUID> target(Job job) {
        return Optional.ofNullable(job.getProcessInstanceId())
                .map(id -> runtime.createProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .map(UUID::fromString);
    }

    private String step(Job job) {
        String definition = job.getJobDefinitionId();
        return definition == null
                ? ""
                : management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(definition)
                        .singleResult()
                        .getActivityId();
    }
}
